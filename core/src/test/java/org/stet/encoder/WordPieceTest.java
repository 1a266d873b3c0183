package org.stet.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Span;

class WordPieceTest {
    private static final WordPiece ENGLISH = WordPiece.english();
    private static final String UNKNOWN = "[UNK]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour waits.|the harbour waits .",
                "An unaffable mayor|an una ##ffa ##ble mayor",
                "Okafor's re-opened quay|ok ##af ##or ' s re - opened quay",
                "“Café Ångström”|“ cafe ang ##strom ”",
                "I won’t|i won ’ t",
                "naïve coöperation|naive cooperation",
                "four pence, $3.50|four pen ##ce , $ 3 . 50",
                "東京 wall|東 京 wall",
                "ΣΟΦΙΑ|σ ##ο ##φ ##ια",
                "[MASK] and [SEP]|[ mask ] and [ sep ]",
                "so\u00adft har\u200bbour|soft harbour",
                "one\u00a0two\u2003three\u2028four|one two three four"
            })
    void wordsAreCutAsTheVocabularyHasThem(String text, String pieces) {
        assertThat(ids(text)).containsExactlyElementsOf(numbers(pieces));
    }

    @Test
    void aWordOfSignsTheModelDoesNotKnowIsUnknownAsAWhole() {
        assertThat(ids("wall ☃x☃ wall")).containsExactlyElementsOf(numbers("wall [UNK] wall"));
    }

    @Test
    void aWordOfMoreThanAHundredCharactersIsUnknown() {
        assertThat(ids("a".repeat(101))).containsExactlyElementsOf(numbers(UNKNOWN));
        assertThat(ids("a".repeat(100))).hasSizeGreaterThan(1).doesNotContainAnyElementsOf(numbers(UNKNOWN));
    }

    @Test
    void aPieceStandsWhereItsWordsStand() {
        String text = "  “Ångström,” she said.";
        List<String> words = ENGLISH.pieces(text, 99).stream()
                .map(piece -> at(text, piece.span()))
                .toList();

        assertThat(words).containsExactly("“", "Ång", "ström", ",", "”", "she", "said", ".");
    }

    @Test
    void droppedCharactersAndPairsStayInsideTheirPiece() {
        String text = "re\u00adbuild cafe\u0301 \ud835\udc00";
        List<String> words = ENGLISH.pieces(text, 99).stream()
                .map(piece -> at(text, piece.span()))
                .toList();

        assertThat(words).startsWith("re\u00adbuild", "cafe").endsWith("\ud835\udc00");
    }

    @Test
    void everyPieceReadAloneIsItselfAndPiecesAreInOrderAndApart() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String text = noise(random, 60);
            int at = 0;
            for (Piece piece : ENGLISH.pieces(text, 1_000)) {
                assertThat(piece.span().begin()).as(text).isGreaterThanOrEqualTo(at);
                assertThat(piece.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(piece.span().isEmpty()).isFalse();
                at = piece.span().end();
                String alone = at(text, piece.span()).toLowerCase(Locale.ROOT).replace("\u0000", "");
                List<Integer> same = numbers(alone + " " + Vocabulary.INSIDE + alone);
                assertThat(piece.id())
                        .as(text)
                        .isIn(same.get(0), same.get(1), numbers(UNKNOWN).get(0));
            }
        }
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        String flood = "a".repeat(500_000) + "\u0301".repeat(500_000) + "\ud800\udc00\ud800".repeat(100_000);

        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(ENGLISH.pieces(flood, 1_000_000)).isNotEmpty());
    }

    @Test
    void noMorePiecesThanAskedForAreRead() {
        assertThat(ENGLISH.pieces("one two three", 2)).hasSize(2);
        assertThat(ENGLISH.pieces("unaffable", 2)).hasSize(2);
        assertThat(ENGLISH.pieces("one", 0)).isEmpty();
        assertThat(ENGLISH.pieces("", 9)).isEmpty();
    }

    @Test
    void theVocabularyIsWhole() {
        assertThat(Vocabulary.english().size()).isEqualTo(30_522);
        assertThat(numbers("[PAD] [UNK] [CLS] [SEP]")).containsExactly(0, 100, 101, 102);
    }

    @Test
    void aVocabularyWithoutTheUnknownPieceIsRefused() throws IOException {
        String json = "{\"model\": {\"vocab\": {\"a\": 0}}}";
        Vocabulary small = Vocabulary.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordPiece(small))
                .withMessage("the vocabulary has no piece [UNK]");
    }

    private static List<Integer> ids(String text) {
        return ENGLISH.pieces(text, 1_000).stream().map(Piece::id).toList();
    }

    private static List<Integer> numbers(String pieces) {
        return List.of(pieces.split(" ")).stream()
                .map(Vocabulary.english()::number)
                .toList();
    }

    private static String at(String text, Span span) {
        return text.substring(span.begin(), span.end());
    }

    private static String noise(Random random, int length) {
        String letters = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789   .,'“”’$-\n\t\u00a0\u0000";
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining());
    }
}

package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

class AnalyzerTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Tarrow came late.",
                "It was Rep. G.K. Okafor who came late.",
                "It was Sen. Mary Q. Okafor who came late.",
                "The harbour lies in the U.S. Okafor was born there.",
                "Ashby Rentals Inc. Chairwoman Mary Okafor came late.",
                "The train left Ashby at 10.30 and came late.",
                "“Where is it?” she asked.",
                "The harbour cost 3.5 million in Sept. 2019."
            })
    void oneSentenceStaysOne(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The train was late. Okafor waited.|The train was late.|Okafor waited.",
                "“The train was late.” Okafor waited.|“The train was late.”|Okafor waited.",
                "\"The train was late.\" Okafor waited.|\"The train was late.\"|Okafor waited.",
                "It left at 5 p.m. The harbour was dark.|It left at 5 p.m.|The harbour was dark.",
                "(The train was late.) Okafor waited.|(The train was late.)|Okafor waited."
            })
    void twoSentencesAreSplitAfterTheMarkThatCloses(String text, String first, String second) {
        assertThat(sentences(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She doesn’t know.|She does n’t know .",
                "She's late.|She 's late .",
                "It is Okafor’s.|It is Okafor ’s .",
                "“No,” she said.|“ No , ” she said .",
                "It left at 10:30.|It left at 10:30 .",
                "Wait -- he said.|Wait -- he said .",
                "One (of two).|One ( of two ) .",
                "Mrs. Okafor waits.|Mrs. Okafor waits ."
            })
    void tokensAreWordsCliticsAndMarks(String text, String tokens) {
        assertThat(String.join(" ", tokens(text))).isEqualTo(tokens);
    }

    @Test
    void aSentenceNeverCrossesAParagraph() {
        assertThat(sentences("The train was late and\n\nOkafor waited")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "“", "'", "-", "A.", "’s", "\ud83d\ude00", "\u200b", "):", "Mr. "})
    void longRunsAreReadSoonAndKeepTheirPlaces(String unit) {
        String run = unit.repeat(20_000);
        Assertions.assertTimeoutPreemptively(SOON, () -> check(run));
    }

    @Test
    void randomTextKeepsItsPlaces() {
        Random random = new Random(7);
        String letters = "aB .,;:“”‘’'\"-()\n\t1é…—";
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(80, 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            check(text.toString());
        }
    }

    private static void check(String words) {
        SourceText text = SourceText.of(words);
        int end = 0;
        for (Sentence sentence : analyze(text).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
                assertThat(text.words(token.span())).isEqualTo(token.word()).isNotBlank();
                assertThat(sentence.span().contains(token.span())).isTrue();
                end = token.span().end();
            }
        }
    }

    @Test
    void sentencesOfAPartAreThoseThatBeginAndEndInIt() {
        String text = "Mary: The train was “late.” Mr. Okafor waited.\nHe was cold. And hungry";
        Span part = new Span(6, text.indexOf(" And"));

        assertThat(new Analyzer(Limits.DEFAULT).sentences(text, part))
                .extracting(span -> text.substring(span.begin(), span.end()))
                .containsExactly("The train was “late.”", "Mr. Okafor waited.", "He was cold.");
        assertThat(new Analyzer(Limits.DEFAULT).sentences(text, new Span(5, 5))).isEmpty();
    }

    private static List<String> sentences(String words) {
        SourceText text = SourceText.of(words);
        return analyze(text).sentences().stream()
                .map(sentence -> text.words(sentence.span()))
                .toList();
    }

    private static List<String> tokens(String words) {
        return analyze(SourceText.of(words)).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::word)
                .toList();
    }

    private static Analysis analyze(SourceText text) {
        return new Analyzer(Limits.DEFAULT).analyze(text);
    }
}

package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Reader;
import org.stet.Stet;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.text.Limits;

/** What must hold of every reading holds of the examples, of their pieces, and of noise. */
class ReadingInvariantsTest {
    private static final Path REPORTS = Path.of("..", "examples", "harbour", "reports");
    private static final Limits NARROW = new Limits(600, 5, 2, 12, 1_000, 3);
    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "''",
            "«",
            "»",
            "„",
            "‹",
            "`",
            "(",
            ")",
            "[",
            "]",
            "—",
            "–",
            "-",
            "…",
            ".",
            ",",
            ":",
            ";",
            "?",
            "!",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\u2028",
            "\u00A0",
            "\t",
            " ",
            " ",
            " ",
            "said",
            "says",
            "told",
            "added",
            "According to",
            "that",
            "whether",
            "did not say",
            "If",
            "who",
            "he",
            "She",
            "they",
            "it",
            "I",
            "Mary Okafor",
            "Okafor",
            "Mr. Moss",
            "Sir Callum Brand",
            "the minister",
            "The Harbour Board",
            "Prime Minister",
            "’s",
            "and",
            "of the",
            "in",
            "We will wait",
            "the pumps",
            "a wall",
            "2025",
            "$5",
            "%",
            "😀",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "\u200D",
            "\uFEFF",
            "\uFFFD",
            "â€™",
            "#",
            "https://x.example/a?b=c",
            "A.",
            "BRACKWATER —",
            "İ",
            "ß",
            "中文",
            "\u0000",
            "\uFFFF");

    static Stream<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theyHoldOfTheExamples(Path report) throws IOException {
        Reading reading = Stet.read(Files.readString(report));

        assertThat(reading.statements()).isNotEmpty();
        assertThat(Invariants.check(reading)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theyHoldOfPiecesOfTheExamples(Path report) throws IOException {
        String text = Files.readString(report);
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            int begin = random.nextInt(text.length());
            int end = begin + random.nextInt(text.length() - begin + 1);

            assertSound("seed " + seed, Stet.reader().build(), text.substring(begin, end), Limits.DEFAULT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theyHoldOfNoise(int hundred) {
        for (int seed = hundred * 100; seed < hundred * 100 + 50; seed++) {
            assertSound("seed " + seed, Stet.reader().build(), noise(seed), Limits.DEFAULT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    void theyHoldOfNoiseWithinNarrowLimits(int hundred) {
        Reader reader = Stet.reader().limits(NARROW).build();
        for (int seed = hundred * 100; seed < hundred * 100 + 50; seed++) {
            assertSound("seed " + seed, reader, noise(seed), NARROW);
        }
    }

    private static void assertSound(String name, Reader reader, String text, Limits limits) {
        Reading reading = reader.read(Article.of(text));

        assertThat(Invariants.check(reading, limits)).as("%s: %s", name, text).isEmpty();
        assertThat(reader.read(Article.of(text))).as("%s again", name).isEqualTo(reading);
    }

    /** Half of the pieces stand apart, so that there are words among the noise. */
    private static String noise(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}

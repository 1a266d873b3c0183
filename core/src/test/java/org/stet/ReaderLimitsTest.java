package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.text.Limits;
import org.stet.text.Notice;

/** Hostile text against the processor's clock: it is read in time, and where a limit cuts it, a notice says so. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ReaderLimitsTest {
    private static final int FAR_TOO_LONG = 10_000_000;
    private static final int LONGEST = Limits.DEFAULT.textLength();
    private static final int HALF = LONGEST / 2;
    private static final int EIGHTH = LONGEST / 8;
    /** On a quiet machine each takes less than five; a build machine is not quiet. */
    private static final double SECONDS = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Reader READER = Stet.reader().build();

    static Stream<Named<String>> tooLong() {
        return Stream.of(
                repeated("opening marks", "“", FAR_TOO_LONG),
                repeated("one line of words", "the harbour ", FAR_TOO_LONG),
                repeated("one line without spaces", "harbour", FAR_TOO_LONG),
                repeated("said", "said ", FAR_TOO_LONG),
                repeated("line ends", "\r\n", FAR_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void tenMegabytesAreCutAndTheReaderSaysSo(String text) {
        assertThat(inTime(text).notices())
                .filteredOn(notice -> notice.code() == Notice.Code.LIMIT_REACHED)
                .extracting(Notice::message)
                .anyMatch(
                        message -> message.startsWith("The text is read up to here, the limit of 2000000 characters"));
    }

    static Stream<Named<String>> marks() {
        return Stream.of(
                repeated("a million apostrophes", "'", 1_000_000),
                repeated("a million curled apostrophes", "’", 1_000_000),
                repeated("apostrophes apart", "' ", LONGEST),
                repeated("words with an apostrophe before", "'a ", EIGHTH),
                repeated("commas", ",", HALF),
                repeated("dashes", "—", HALF),
                repeated("brackets", "[(", HALF),
                repeated("full stops apart", ". ", HALF),
                Named.of("nested marks", "“‘".repeat(HALF / 4) + "’”".repeat(HALF / 4)),
                Named.of("nested quotations", "“a ‘b ".repeat(EIGHTH / 12) + "c’ d” ".repeat(EIGHTH / 12)));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void textOfMarksIsReadInTime(String text) {
        assertThat(inTime(text).article().text()).hasSameSizeAs(text);
    }

    static Stream<Named<String>> speech() {
        return Stream.of(
                repeated("fragments", "“a” ", EIGHTH),
                repeated("signed initials", "Mr. A. B. Smith said ", EIGHTH),
                repeated("according to", "according to ", EIGHTH),
                repeated("said that", "said that ", EIGHTH),
                repeated(
                        "one sentence",
                        "“We wait,” said Mary Okafor. The minister, who was late, told the board it was over. ",
                        EIGHTH),
                repeated("clauses left open", "If he did not say, although ", EIGHTH),
                made("a hundred thousand names", 100_000, i -> name(i) + " "),
                made("a new speaker in each line", 10_000, i -> "Mary " + name(i) + " said that he was late.\n"),
                made(
                        "titles before names that differ little",
                        20_000,
                        i -> "Sir K" + name(i).substring(1) + "r spoke. "));
    }

    @ParameterizedTest
    @MethodSource("speech")
    void endlessSpeechIsReadInTime(String text) {
        assertThat(inTime(text).article().text()).hasSameSizeAs(text);
    }

    @Test
    void aHundredThousandParagraphsOfSpeechAreReadUpToTheLimitOfQuotations() {
        Reading reading = inTime("“x,” he said.\n".repeat(100_000));

        assertThat(reading.statements()).hasSize(Limits.DEFAULT.quotations());
        assertThat(reading.notices())
                .extracting(Notice::message)
                .contains("There are more than 20000 quotations; those from here on are not read.");
    }

    private static Reading inTime(String text) {
        Article article = Article.of(text);
        long begin = THREADS.getCurrentThreadCpuTime();
        Reading reading = READER.read(article);
        double seconds = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;

        assertThat(seconds).as("seconds of processor time").isLessThan(SECONDS);
        return reading;
    }

    private static Named<String> repeated(String name, String piece, int length) {
        return Named.of(name, piece.repeat(length / piece.length()));
    }

    private static Named<String> made(String name, int pieces, IntFunction<String> piece) {
        return Named.of(name, IntStream.range(0, pieces).mapToObj(piece).collect(Collectors.joining()));
    }

    private static String name(int i) {
        return "N" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26);
    }
}

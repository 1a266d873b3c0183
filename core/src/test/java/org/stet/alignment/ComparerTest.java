package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Excerpt;
import org.stet.text.Span;

class ComparerTest {
    private static final Comparer COMPARER = new Comparer();
    private static final Duration CLOCK = Duration.ofSeconds(20);

    static List<Cases> cases() {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseComparesAsItSays(Cases sample) {
        assertThat(shown(COMPARER.compare(sample.quoted(), sample.heard())))
                .as(sample.draft() + "\n" + sample.record())
                .isEqualTo(sample.expected());
    }

    @Test
    void theCasesHoldMoreThanAHundredOfWhichManyAreHarmless() {
        long harmless = cases().stream()
                .filter(sample -> !sample.expected().contains(" ! "))
                .count();

        assertThat(cases()).hasSizeGreaterThan(100);
        assertThat(harmless * 5).isGreaterThan(cases().size() * 2L);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRecordQuotedInFullIsVerbatim(Cases sample) {
        String text = sample.record().replaceAll("\\[[^\\]]*\\]|\\([^)]*\\)", "");
        Span all = new Span(0, text.length());

        Comparison comparison = COMPARER.compare(new Quoted(text, List.of(all), List.of()), sample.heard());

        assertThat(comparison.wording()).isEqualTo(Wording.VERBATIM);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.kept()).isEqualTo(1);
    }

    @Test
    void theWindowMayBeShortAtBothEnds() {
        String record = "Good evening. We will rebuild the wall in stone, and we will do it in March. Thank you.";
        String draft = "We will rebuild the wall in stone, and we will do it in March.";
        int begin = record.indexOf("wall");
        Heard heard = new Heard(
                record, new Span(0, record.length()), new Span(begin, record.indexOf("and we") + 6), List.of());

        Comparison comparison =
                COMPARER.compare(new Quoted(draft, List.of(new Span(0, draft.length())), List.of()), heard);

        assertThat(comparison.wording()).isEqualTo(Wording.VERBATIM);
        assertThat(comparison.passage())
                .contains(new Span(record.indexOf("We will"), record.indexOf("March") + "March".length()));
    }

    @Test
    void stageNotesAreNotSpoken() {
        String record = "The wall will hold for a hundred LOUD CHEERING years.";
        String draft = "The wall will hold for a hundred years.";
        int note = record.indexOf("LOUD");
        Span all = new Span(0, record.length());
        Heard heard = new Heard(record, all, all, List.of(new Span(note, note + "LOUD CHEERING".length())));

        Comparison comparison =
                COMPARER.compare(new Quoted(draft, List.of(new Span(0, draft.length())), List.of()), heard);

        assertThat(comparison.wording()).isEqualTo(Wording.VERBATIM);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void cutTextsKeepTheInvariants(long seed) {
        Random random = new Random(seed);
        String drafts = cases().stream().map(Cases::draft).collect(Collectors.joining(" "));
        String records = cases().stream().map(Cases::record).collect(Collectors.joining(" "));
        for (int i = 0; i < 150; i++) {
            check(cut(drafts, random), cut(records, random), random);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noiseKeepsTheInvariants(long seed) {
        Random random = new Random(seed);
        List<String> parts = List.of(
                "not ",
                "no ",
                "[",
                "]",
                "(",
                ")",
                "…",
                ". . . ",
                "...",
                "$",
                "%",
                "5",
                "1,000",
                "million ",
                "a ",
                "if ",
                "never ",
                "’s ",
                "won't ",
                "I ",
                "you know ",
                "—",
                "-",
                ".",
                ", ",
                "ne\u0301e ",
                "\uD83D\uDE00",
                "\n",
                "U.S. ",
                "\u0000",
                "Brackwater ",
                "all ",
                "half a million ",
                "said ",
                "that ",
                "will ",
                "99999999999999999999999999999999",
                "twenty ");
        for (int i = 0; i < 300; i++) {
            check(noise(parts, random), noise(parts, random), random);
        }
    }

    @Test
    void twentyThousandWordsAreComparedInTime() {
        String turn = words(20_000, 7);
        String draft = turn.replace("wall ", "fence ");

        inTime(draft, turn);
        inTime(words(20_000, 8), turn);
        inTime("the ".repeat(20_000), "the ".repeat(20_000));
        inTime("a not no never if 5 . ".repeat(3_000), "if 6 not . never no a ".repeat(3_000));
    }

    @Test
    void aWordWithoutEndIsComparedInTime() {
        inTime("ab".repeat(200_000), "ba".repeat(200_000));
        inTime("[".repeat(100_000), "(".repeat(100_000));
        inTime("1,".repeat(100_000), "1".repeat(200_000));
    }

    private static void inTime(String draft, String record) {
        long begin = System.nanoTime();
        Span all = new Span(0, record.length());
        COMPARER.compare(
                new Quoted(draft, List.of(new Span(0, draft.length())), List.of()),
                new Heard(record, all, all, List.of()));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(CLOCK);
    }

    private static String words(int count, int seed) {
        List<String> vocabulary = List.of(
                "wall ",
                "sea ",
                "the ",
                "of ",
                "stone. ",
                "harbour ",
                "not ",
                "seven ",
                "if ",
                "boats ",
                "will ",
                "we ");
        Random random = new Random(seed);
        return random.ints(count, 0, vocabulary.size())
                .mapToObj(vocabulary::get)
                .collect(Collectors.joining());
    }

    private static String cut(String text, Random random) {
        int begin = random.nextInt(text.length());
        return text.substring(begin, begin + random.nextInt(Math.min(300, text.length() - begin)));
    }

    private static String noise(List<String> parts, Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> parts.get(random.nextInt(parts.size())))
                .collect(Collectors.joining());
    }

    private static void check(String draft, String record, Random random) {
        int middle = random.nextInt(draft.length() + 1);
        List<Span> frame = random.nextBoolean() ? List.of(new Span(0, middle)) : List.of();
        Quoted quoted = new Quoted(draft, List.of(new Span(frame.isEmpty() ? 0 : middle, draft.length())), frame);
        int from = random.nextInt(record.length() + 1);
        Span window = new Span(from, from + random.nextInt(record.length() - from + 1));
        Heard heard = new Heard(record, new Span(0, record.length()), window, List.of());

        Comparison comparison = COMPARER.compare(quoted, heard);

        assertThat(comparison).as(draft + " | " + record).isEqualTo(new Comparer().compare(quoted, heard));
        assertThat(comparison.kept()).isBetween(0.0, 1.0);
        comparison.passage().ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(record.length()));
        assertThat(comparison.passage().isEmpty()).isEqualTo(comparison.wording() == Wording.ABSENT);
        for (Change change : comparison.changes()) {
            assertThat(change.draft()).isEqualTo(excerpt(draft, change.draft()));
            assertThat(change.record()).isEqualTo(excerpt(record, change.record()));
        }
    }

    private static Excerpt excerpt(String text, Excerpt like) {
        return new Excerpt(like.span(), text.substring(like.begin(), like.end()));
    }

    private static String shown(Comparison comparison) {
        StringBuilder shown = new StringBuilder(comparison.wording().id());
        for (Change change : comparison.changes()) {
            shown.append('\n').append(change.type().id());
            change.risk().ifPresent(risk -> shown.append(" ! ").append(risk.id()));
            shown.append(" “")
                    .append(change.draft().text())
                    .append("” for “")
                    .append(change.record().text())
                    .append('”');
            change.mark().ifPresent(mark -> shown.append(" marked by ").append(mark.id()));
        }
        return shown.toString();
    }
}

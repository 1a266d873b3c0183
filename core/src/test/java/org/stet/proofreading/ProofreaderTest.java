package org.stet.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.language.Analysis;
import org.stet.language.Analyzer;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;
import org.stet.text.Stretch;

class ProofreaderTest {
    static List<Notice> read(String text) {
        return read(SourceText.of(text));
    }

    static List<Notice> read(SourceText source) {
        Analysis analysis = new Analyzer(Limits.DEFAULT).analyze(source);
        return new Proofreader().read(source, analysis, Quotations.of(source, Limits.DEFAULT));
    }

    static List<Cases> cases() throws IOException {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseHasItsNoticesAndNoOthers(Cases example) {
        List<String> found = read(example.text()).stream()
                .map(notice -> "! " + notice.code().id() + " \"" + words(example.text(), notice) + "\"")
                .toList();

        assertThat(found).as(example.text()).isEqualTo(example.notices());
    }

    @Test
    void theBookHoldsManyCasesAndAtLeastHalfOfThemAreInOrder() throws IOException {
        long inOrder = cases().stream().filter(c -> c.notices().isEmpty()).count();

        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(inOrder * 2).isGreaterThanOrEqualTo(cases().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void cutTextsAreReadWithoutAnException(int seed) throws IOException {
        Random random = new Random(seed);
        String book = cases().stream().map(Cases::text).collect(Collectors.joining("\n"));
        for (int i = 0; i < 25; i++) {
            int begin = random.nextInt(book.length());
            String cut = book.substring(begin, begin + random.nextInt(Math.min(3_000, book.length() - begin)));
            assertInOrder(cut, "seed " + seed + ", cut " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noiseIsReadWithoutAnException(int seed) {
        Random random = new Random(seed);
        String alphabet =
                "aA “”\"'‘’.…-—,\n\r\t[]()â€™ÃÂ©\uFFFD\uD83D\uDEA2\u0000\u0085 the and can although give him I think ";
        for (int i = 0; i < 25; i++) {
            String noise = random.ints(random.nextInt(600), 0, alphabet.length())
                    .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                    .collect(Collectors.joining());
            assertInOrder(noise, "seed " + seed + ", noise " + i);
        }
    }

    @Test
    void proseOutsideWhatIsReadHasNoNotices() {
        String text = "outlet: caf\uFFFD\n\nThe caf\uFFFD was full.\n\nThe caf\uFFFD was left out.";
        Span prose = new Span(text.indexOf("The"), text.lastIndexOf("The"));

        List<Notice> notices = read(SourceText.of(text, List.of(new Stretch(prose, Stretch.Setting.RUNNING))));

        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(prose.contains(notice.span())).isTrue());
    }

    @Test
    void aConcessionInsideALongerQuotationIsSpeech() {
        SourceText text = SourceText.of("“We lost. Although we had promised a vote in May. We are sorry.”");
        Span all = new Span(0, text.length());
        Quotation quotation = new Quotation(all, new Span(1, text.length() - 1), 0, true, true, false);
        Analysis analysis = new Analyzer(Limits.DEFAULT).analyze(text);
        Proofreader proofreader = new Proofreader();

        assertThat(proofreader.read(text, analysis, new Quotations(List.of(quotation), List.of())))
                .isEmpty();
        assertThat(proofreader.read(text, analysis, new Quotations(List.of(), List.of())))
                .extracting(Notice::code)
                .containsExactly(Notice.Code.INCOMPLETE_SENTENCE);
    }

    @Test
    void repeatedRemarksAreCappedAndTheLastSaysHowManyFollow() {
        List<Notice> notices = read("The council met on Monday in the.\n".repeat(25));

        assertThat(notices).hasSize(Cap.NOTICES);
        assertThat(notices.get(Cap.NOTICES - 1).message()).endsWith("(5 more places like it follow)");
        assertThat(notices.get(Cap.NOTICES - 2).message()).endsWith("worth checking.");
    }

    @Test
    void everyMessageSaysThatItIsWorthChecking() throws IOException {
        assertThat(cases())
                .flatExtracting(example -> read(example.text()))
                .extracting(Notice::message)
                .allMatch(message -> message.endsWith("; worth checking."));
    }

    @Test
    void aDriftingTermIsNamedByAllItsWords() {
        assertThat(read("He wants a “floodgate” there. This flood is not a flood-door plan."))
                .extracting(Notice::message)
                .containsExactly(
                        "“floodgate”, “flood” and “flood-door” may all be meant for one thing; worth checking.");
    }

    @Test
    void aBadCharacterIsNamedByItsNumber() {
        assertThat(read("A bell\u0007 and a ship\uE123 and a hole\uFFFD."))
                .extracting(Notice::message)
                .containsExactly(
                        "The character U+0007 does not belong in prose; worth checking.",
                        "The character U+E123 does not belong in prose; worth checking.",
                        "A character was lost here (U+FFFD); worth checking.");
    }

    @Test
    void fourThreadsReadTheSame() throws Exception {
        String book = cases().stream().map(Cases::text).collect(Collectors.joining("\n"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Notice>>> tasks = IntStream.range(0, 4)
                    .<Callable<List<Notice>>>mapToObj(i -> () -> read(book))
                    .toList();
            for (Future<List<Notice>> reading : threads.invokeAll(tasks)) {
                assertThat(reading.get()).isEqualTo(read(book)).isNotEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertInOrder(String text, String where) {
        List<Notice> notices = read(text);
        assertThat(notices).as(where).isSorted().doesNotHaveDuplicates().isEqualTo(read(text));
        assertThat(notices).as(where).allSatisfy(notice -> {
            assertThat(notice.span().isEmpty()).isFalse();
            assertThat(notice.span().end()).isLessThanOrEqualTo(text.length());
        });
    }

    private static String words(String text, Notice notice) {
        return text.substring(notice.span().begin(), notice.span().end());
    }
}

package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Stet;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.text.Notice;
import org.stet.text.Span;

class CutEvaluationTest {
    private static final CutEvaluation.Extent TWO = new CutEvaluation.Extent(2, 1, 2);

    @TempDir
    private Path dir;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(dir.resolve("long.txt"), "“Wait,” he said, and nothing else.");
        Files.writeString(dir.resolve("b.txt"), "abcd");
        Files.writeString(dir.resolve("a.txt"), "\uFEFFxyz");
    }

    @Test
    void everyBeginningAndEveryEndOfTheShortestArticlesIsRead() {
        Set<String> read = ConcurrentHashMap.newKeySet();
        CutReport report = CutEvaluation.run(dir, TWO, article -> {
            read.add(article.text());
            return empty(article);
        });

        assertThat(read)
                .containsExactlyInAnyOrder("", "x", "xy", "xyz", "yz", "z", "a", "ab", "abc", "abcd", "bcd", "cd", "d");
        assertThat(report.isSound()).isTrue();
        assertThat(report.text()).isEqualTo("""
                        articles             2
                        cuts                14
                        read again          30
                        violations           0
                        exceptions           0
                        differences          0
                        """);
    }

    @Test
    void aStepLeavesCutsOutButNeverTheWhole() {
        assertThat(CutEvaluation.run(dir, new CutEvaluation.Extent(1, 2, 1), CutEvaluationTest::empty)
                        .cuts())
                .isEqualTo(4);
    }

    @Test
    void theReaderItselfIsSound() {
        CutReport report = CutEvaluation.run(
                dir, new CutEvaluation.Extent(3, 5, 2), Stet.reader().build()::read);

        assertThat(report.first()).isEmpty();
        assertThat(report.articles()).isEqualTo(3);
    }

    @Test
    void violationsAreListedWithFileAndCut() {
        CutReport report =
                CutEvaluation.run(dir, TWO, noticing(article -> article.text().equals("abc") ? 9 : 0));

        assertThat(report.isSound()).isFalse();
        assertThat(report.text())
                .contains("violations           1")
                .endsWith("\nb.txt[0, 3): notice stray-mark is [0, 9) and must end within the text of 3 code units\n");
        assertThat(report.toMap()).containsEntry("violations", 1L).containsEntry("cuts", 14L);
    }

    @Test
    void moreThanAFewAreOnlyCounted() {
        CutReport report = CutEvaluation.run(dir, new CutEvaluation.Extent(3, 1, 2), noticing(article -> 99));

        assertThat(report.count(CutTrouble.Kind.VIOLATION)).isEqualTo(report.cuts());
        assertThat(report.first()).hasSize(20);
        assertThat(report.first().get(0).cut()).isEqualTo("a.txt[0, 0)");
    }

    @Test
    void anExceptionIsTroubleOfItsOwnText() {
        CutReport report = CutEvaluation.run(dir, TWO, article -> {
            if (article.text().equals("yz")) {
                throw new IllegalStateException("two\nlines");
            }
            return empty(article);
        });

        assertThat(report.count(CutTrouble.Kind.EXCEPTION)).isEqualTo(1);
        assertThat(report.first())
                .extracting(CutTrouble::toString)
                .containsExactly("a.txt[1, 3): java.lang.IllegalStateException: two");
    }

    @Test
    void aReadingThatComesOutOtherwiseTheNextTimeIsADifference() {
        AtomicInteger calls = new AtomicInteger();
        CutReport report = CutEvaluation.run(
                dir, TWO, noticing(article -> Math.min(article.text().length(), calls.incrementAndGet() / 21)));

        assertThat(report.count(CutTrouble.Kind.DIFFERENCE)).isPositive();
        assertThat(report.count(CutTrouble.Kind.VIOLATION)).isZero();
    }

    @Test
    void anExtentThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new CutEvaluation.Extent(5, 0, 1)).hasMessage("step is 0 and must be at least 1");
    }

    private static Reading empty(Article article) {
        return new Reading(article, List.of(), List.of(), List.of());
    }

    private static Function<Article, Reading> noticing(Function<Article, Integer> end) {
        return article -> new Reading(
                article,
                List.of(),
                List.of(),
                end.apply(article) == 0
                        ? List.of()
                        : List.of(
                                new Notice(new Span(0, end.apply(article)), Notice.Code.STRAY_MARK, "worth checking")));
    }
}

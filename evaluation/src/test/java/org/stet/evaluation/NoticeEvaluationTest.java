package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.text.Notice;
import org.stet.text.Span;

class NoticeEvaluationTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(dir.resolve("b.txt"), "\uFEFFone\ntwo ?\n");
        Files.writeString(dir.resolve("a.txt"), "? and ?");
        Files.writeString(dir.resolve("c.md"), "?");
    }

    @Test
    void noticesAreCountedByCodeAndListedByPlace() {
        NoticeReport report = NoticeEvaluation.run(dir, NoticeEvaluationTest::strayQuestions);
        assertThat(report.text(true)).isEqualTo("""
                        2 articles, 3 notices
                          unclosed-quotation        1
                          stray-mark                2

                        a.txt:1:1: unclosed-quotation: found at 0
                        a.txt:1:7: stray-mark: found at 6
                        b.txt:2:5: stray-mark: found at 8
                        """);
        assertThat(report.text(false)).doesNotContain("a.txt");
    }

    @Test
    void theMapHoldsCountsAndPlaces() {
        assertThat(NoticeEvaluation.run(dir, NoticeEvaluationTest::strayQuestions)
                        .toMap())
                .containsEntry("articles", 2L)
                .extracting("counts")
                .extracting("stray-mark")
                .isEqualTo(2L);
    }

    @Test
    void theFolderTextOfACorpusIsRead() throws IOException {
        Files.createDirectories(dir.resolve("text"));
        Files.writeString(dir.resolve("text/d.txt"), "?");
        assertThat(NoticeEvaluation.run(dir, NoticeEvaluationTest::strayQuestions)
                        .notices())
                .extracting(NoticeReport.Located::file)
                .containsExactly("d.txt");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> NoticeEvaluation.run(dir.resolve("none"), NoticeEvaluationTest::strayQuestions))
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("none: no such folder");
    }

    private static Reading strayQuestions(Article article) {
        return new Reading(article, List.of(), List.of(), questions(article.text()));
    }

    private static List<Notice> questions(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '?')
                .mapToObj(at -> new Notice(
                        new Span(at, at + 1),
                        at == 0 ? Notice.Code.UNCLOSED_QUOTATION : Notice.Code.STRAY_MARK,
                        "found at " + at))
                .toList();
    }
}

package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleEvaluationTest {
    private static final String STORY = "The wall will be rebuilt in stone, the mayor said on Monday night. ".repeat(8);

    @TempDir
    Path folder;

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectory(folder.resolve("html"));
        page("aa", "<title>Wall of stone - The Gull</title><h1>Wall of stone</h1><p>14 March 2031<p>" + STORY);
        page("bb", "<title>Tide</title><p>" + STORY.replace("stone", "sand"));
        Files.writeString(
                folder.resolve("ground-truth.json"),
                "{\"aa\": {\"articleBody\": \"" + STORY
                        + "\", \"url\": \"https://gull.example/a\"}, \"bb\": {\"articleBody\": \""
                        + STORY.replace("stone", "sand") + "\", \"url\": \"https://gull.example/b\"}}");
    }

    @Test
    void textsThatAreTheSameScoreOne() {
        ArticleReport report = ArticleEvaluation.run(folder, Optional.empty());

        assertThat(report.pages()).isEqualTo(2);
        assertThat(report.systems()).extracting(TextFigures::system).containsExactly("Stet", "Readability4J");
        assertThat(report.systems().get(0).f1().value()).isEqualTo(1);
        assertThat(report.metadata()).isEmpty();
        assertThat(report.text()).startsWith("2 pages.").contains("F1 1.000 [1.000 - 1.000]");
    }

    @Test
    void headlineDateAndOutletCountOnlyWherePagesStateThem() throws IOException {
        Path gold = folder.resolve("gold.tsv");
        Files.writeString(
                gold,
                "# name\theadline\tdate\toutlet\naa\tWall of Stone\t2031-03-15\tGull || Echo\nbb\t\t\tThe Gull\n");

        ArticleReport report = ArticleEvaluation.run(folder, Optional.of(gold));

        assertThat(report.metadata())
                .extracting(figure -> figure.measure().name() + " "
                        + figure.count().right() + " of " + figure.count().gold())
                .containsExactly("headline 1 of 1", "date 0 of 1", "outlet 1 of 2");
        assertThat(report.toMap()).containsKeys("pages", "systems", "metadata");
    }

    @Test
    void aLineWithTooFewColumnsIsNamed() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.tsv"), "aa\tWall\n");

        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> ArticleEvaluation.run(folder, Optional.of(gold)))
                .withMessage(gold + ", line 1: a line has 4 columns apart by tabs, and this has 2");
    }

    @Test
    void aPageThatIsNotThereIsNamed() throws IOException {
        Files.delete(folder.resolve("html").resolve("bb.html.gz"));

        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> ArticleEvaluation.run(folder, Optional.empty()))
                .withMessage(folder.resolve("html").resolve("bb.html.gz") + ": no such file");
    }

    @Test
    void runsOfFourWordsCountAsOftenAsTheyOccur() {
        Overlap overlap = Overlap.of("one two three four five", "one two three four, one two three four");

        assertThat(overlap.precision()).isEqualTo(0.2, within(1e-9));
        assertThat(overlap.recall()).isEqualTo(0.5, within(1e-9));
        assertThat(Overlap.of("", "").hasPrecision()).isFalse();
        assertThat(Overlap.of("one", "one").precision()).isEqualTo(1);
        assertThat(Overlap.of("one", "").hasPrecision()).isFalse();
        assertThat(Overlap.of("one", "").recall()).isZero();
    }

    private void page(String name, String html) throws IOException {
        try (OutputStream out = new GZIPOutputStream(
                Files.newOutputStream(folder.resolve("html").resolve(name + ".html.gz")))) {
            out.write(html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}

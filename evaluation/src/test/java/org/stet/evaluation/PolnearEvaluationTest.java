package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.circumstance.Said;
import org.stet.document.Article;
import org.stet.text.Excerpt;
import org.stet.text.Span;

class PolnearEvaluationTest {
    private static final Attribution MARA = Story.harbourGold().get(0);

    @TempDir
    private Path dir;

    @BeforeEach
    void writeCorpus() {
        Story.write(dir, "harbour", Story.HARBOUR.text(), "02", lines(Story.harbourGold()));
        Story.write(dir, "harbour", Story.HARBOUR.text(), "07", lines(List.of(MARA)));
        Story.write(dir, "quay", Story.HARBOUR.text(), "05", lines(List.of(MARA)));
    }

    @Test
    void goldAgainstItselfIsRightEverywhere() {
        StatementReport report = PolnearEvaluation.score(dir, this::gold);
        assertThat(report.attributions()).isEqualTo(4);
        assertThat(report.figures())
                .filteredOn(figure -> figure.value().isPresent())
                .hasSizeGreaterThan(20)
                .allSatisfy(figure -> {
                    assertThat(figure.value()).as(figure.measure().toString()).hasValue(1);
                    assertThat(figure.low()).hasValue(1);
                });
    }

    @Test
    void aReaderThatSeesNothingFindsNothing() {
        StatementReport report = PolnearEvaluation.run(dir, PolnearEvaluationTest::silent);
        assertThat(report.find("direct", "found").orElseThrow().value()).hasValue(0);
        assertThat(report.find("linked", "0.3").orElseThrow().count()).isEqualTo(new Count(0, 0, 4));
        assertThat(report.predictions()).isZero();
    }

    @Test
    void whatAReaderStatesIsScoredOverAllArticles() {
        StatementReport report = PolnearEvaluation.run(dir, PolnearEvaluationTest::readMara);
        assertThat(report.find("linked", "0.8").orElseThrow().count()).isEqualTo(new Count(2, 2, 4));
        assertThat(report.find("token", "source").orElseThrow().count()).isEqualTo(new Count(4, 4, 8));
        assertThat(report.find("direct", "right source, of all").orElseThrow().value())
                .hasValue(1);
    }

    @Test
    void theReaderIsGivenEachTextOnceUnderItsFileName() {
        List<String> files = new ArrayList<>();
        PolnearEvaluation.run(dir, article -> {
            files.add(article.file().orElseThrow());
            return silent(article);
        });
        assertThat(files)
                .containsExactly(
                        dir.resolve("text/harbour.txt").toString(),
                        dir.resolve("text/quay.txt").toString());
    }

    @Test
    void wordsAndTokensReadAreCounted() {
        Speed speed = PolnearEvaluation.run(dir, PolnearEvaluationTest::silent)
                .speed()
                .orElseThrow();
        assertThat(speed.words()).isEqualTo(50);
        assertThat(speed.tokens()).isEqualTo(60);
        assertThat(new Speed(300, 0, 2_000_000_000L).wordsPerCpuSecond()).hasValue(150);
        assertThat(new Speed(300, 0, 0).wordsPerCpuSecond()).isEmpty();
    }

    @Test
    void otherAnnotatorsAreScoredAgainstTheFirst() {
        StatementReport report = PolnearEvaluation.agreement(dir);
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.find("linked", "0.8").orElseThrow().count()).isEqualTo(new Count(1, 1, 3));
        assertThat(report.speed()).isEmpty();
    }

    @Test
    void theMapGivesFiguresByGroupAndName() {
        Map<String, @Nullable Object> map =
                PolnearEvaluation.run(dir, PolnearEvaluationTest::readMara).toMap();
        assertThat(map).containsEntry("articles", 2L).containsEntry("corpus", "polnear");
        assertThat(map.get("scores"))
                .extracting("linked")
                .extracting(linked -> ((Map<?, ?>) linked).get("0.3"))
                .extracting("value", "right", "predicted", "gold", "statistic")
                .containsExactly(0.66667, 2L, 2L, 4L, "f1");
        assertThat(map.get("speed")).extracting("words").isEqualTo(50L);
    }

    private List<Prediction> gold(Article article) {
        return PolnearCorpus.read(dir).stream()
                .filter(one -> article.file().equals(Optional.of(one.file().toString())))
                .flatMap(one -> one.gold().stream())
                .map(Attribution::asPrediction)
                .toList();
    }

    private static Reading silent(Article article) {
        return new Reading(article, List.of(), List.of(), List.of());
    }

    private static Reading readMara(Article article) {
        Statement statement = new Statement(
                "s1",
                Statement.Form.DIRECT,
                excerpts(article, MARA.content()),
                excerpts(article, MARA.cue()),
                excerpts(article, MARA.source()),
                List.of(),
                Optional.empty(),
                1,
                false,
                false,
                Optional.empty(),
                Said.NOTHING);
        return new Reading(article, List.of(), List.of(statement), List.of());
    }

    private static List<Excerpt> excerpts(Article article, List<Span> spans) {
        return spans.stream()
                .map(span -> new Excerpt(span, article.text().substring(span.begin(), span.end())))
                .toList();
    }

    private static String[] lines(List<Attribution> attributions) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            List<String> roles = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                for (Span span : attributions.get(i).spans(kind)) {
                    String id = "T" + (lines.size() + 1);
                    String role = kind.id().substring(0, 1).toUpperCase(Locale.ROOT)
                            + kind.id().substring(1);
                    lines.add(id + "\t" + role + " " + span.begin() + " " + span.end() + "\twords");
                    roles.add(role + ":" + id);
                }
            }
            lines.add("E" + (i + 1) + "\t" + String.join(" ", roles));
        }
        return lines.toArray(String[]::new);
    }
}

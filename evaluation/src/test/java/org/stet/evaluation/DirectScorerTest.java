package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectScorerTest {
    private static final Story STORY = new Story("""
            “The bridge holds for now,” said Lena Roth.
            “Nobody, the mayor said, will cross it.” ''It was never ours,'' Pim said.
            """);
    private static final Attribution LENA = STORY.gold("“The bridge holds for now,”", "said", "Lena Roth");

    @Test
    void aStretchIsFoundByOnePredictionThatCoversFourFifthsOfIt() {
        // 25 characters inside the marks: 20 are enough, 19 are not
        assertCounts(STORY.against(List.of(LENA), STORY.predicted("bridge holds for now", "", "Roth")), 1, 1, 1);
        assertCounts(STORY.against(List.of(LENA), STORY.predicted("ridge holds for now", "", "Roth")), 0, 0, 1);
    }

    @Test
    void twoPredictionsThatCoverItOnlyTogetherDoNotFindIt() {
        assertCounts(
                STORY.against(
                        List.of(LENA),
                        STORY.predicted("The bridge", "", "Roth"),
                        STORY.predicted("holds for now", "", "Roth")),
                0,
                0,
                1);
    }

    @Test
    void theSourceMustOverlap() {
        assertCounts(STORY.against(List.of(LENA), STORY.predicted("The bridge holds for now,", "", "Pim")), 1, 0, 1);
        assertCounts(STORY.against(List.of(LENA), STORY.predicted("The bridge holds for now,", "", "")), 1, 0, 1);
    }

    @Test
    void theSourceOfAPredictionThatGoesOnIsItsHeads() {
        Prediction goesOn =
                new Prediction(STORY.at("The bridge holds for now"), List.of(), List.of(), STORY.at("Lena"));
        assertCounts(STORY.against(List.of(LENA), goesOn), 1, 1, 1);
    }

    @Test
    void theBestCoveringThenTheShortestPredictionCounts() {
        Prediction wrong = STORY.predicted("The bridge holds for now,” said", "", "Pim");
        Prediction shorter = STORY.predicted("The bridge holds for now,", "", "Lena");
        Prediction partly = STORY.predicted("The bridge holds for n", "", "Pim");
        assertCounts(STORY.against(List.of(LENA), wrong, partly, shorter), 1, 1, 1);
    }

    @Test
    void aSourceInsideTheSameMarksMakesNoStretch() {
        Attribution mayor = STORY.gold("Nobody|will cross it.", "said", "the mayor");
        assertCounts(STORY.against(List.of(mayor)), 0, 0, 0);
    }

    @Test
    void neitherTwoWordsNorAnAttributionWithoutSourceMakeAStretch() {
        assertCounts(STORY.against(List.of(STORY.gold("“The bridge", "", "Lena Roth"))), 0, 0, 0);
        assertCounts(STORY.against(List.of(STORY.gold("“The bridge holds for now,”", "said", ""))), 0, 0, 0);
    }

    @Test
    void stretchesInTwoApostrophesAreCountedApart() {
        Attribution pim = STORY.gold("''It was never ours,''", "said", "Pim");
        Comparison comparison = STORY.against(List.of(LENA, pim), STORY.predicted("It was never ours", "", "Pim"));
        assertCounts(comparison, 0, 0, 1);
        assertThat(count(comparison, "direct in ''", "right source, of all")).isEqualTo(new Count(1, 0, 1));
    }

    private static void assertCounts(Comparison comparison, long found, long right, long gold) {
        assertThat(count(comparison, "direct", "found")).isEqualTo(new Count(found, 0, gold));
        assertThat(count(comparison, "direct", "right source, of all")).isEqualTo(new Count(right, 0, gold));
        assertThat(new DirectScorer()
                        .score(comparison)
                        .getOrDefault(new Measure("direct", "right source, of found", Statistic.PRECISION), Count.NONE))
                .isEqualTo(new Count(right, found, 0));
    }

    private static Count count(Comparison comparison, String group, String name) {
        return new DirectScorer()
                .score(comparison)
                .getOrDefault(new Measure(group, name, Statistic.RECALL), Count.NONE);
    }
}

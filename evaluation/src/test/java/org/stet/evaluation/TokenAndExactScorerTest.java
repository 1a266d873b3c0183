package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenAndExactScorerTest {
    private static final Story STORY = new Story("“The lamp is lit,” Tom Bell said, “and it stays.” He was sure.");
    private static final List<Attribution> GOLD =
            List.of(STORY.gold("“The lamp is lit,”|“and it stays.”", "said", "Tom Bell"));

    @Test
    void aTokenIsRightWhenBothTouchItWhoeverSaidIt() {
        Comparison comparison = STORY.against(GOLD, STORY.predicted("lamp is lit,|He was", "said,", "Bell"));
        // gold: The lamp is lit , and it stays . = 9; predicted: lamp is lit , He was = 6; shared 4
        assertThat(token(comparison, "content")).isEqualTo(new Count(4, 6, 9));
        assertThat(token(comparison, "source")).isEqualTo(new Count(1, 1, 2));
        assertThat(token(comparison, "cue")).isEqualTo(new Count(1, 2, 1));
    }

    @Test
    void aTokenThatTwoPredictionsHoldCountsOnce() {
        Comparison comparison =
                STORY.against(GOLD, STORY.predicted("lamp is lit", "", ""), STORY.predicted("lamp", "", ""));
        assertThat(token(comparison, "content")).isEqualTo(new Count(3, 3, 9));
    }

    @Test
    void edgesOfSpansAreTrimmedOfMarksStopsAndSpaceBeforeTheyAreCompared() {
        Comparison comparison =
                STORY.against(GOLD, STORY.predicted("The lamp is lit|“and it stays.” ", "said, ", "Tom"));
        assertThat(exact(comparison, "content")).isEqualTo(new Count(2, 2, 2));
        assertThat(exact(comparison, "cue")).isEqualTo(new Count(1, 1, 1));
        assertThat(exact(comparison, "source")).isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void eachPartIsComparedByItselfAndTheSameSpanCountsOnce() {
        Comparison comparison = STORY.against(
                GOLD,
                STORY.predicted("The lamp is lit", "", "Tom Bell"),
                STORY.predicted("The lamp is lit,", "", "Tom Bell"));
        assertThat(exact(comparison, "content")).isEqualTo(new Count(1, 1, 2));
        assertThat(exact(comparison, "source")).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void aSpanOfNothingButMarksIsNoSpan() {
        assertThat(exact(STORY.against(GOLD, STORY.predicted(",” ", "", "")), "content"))
                .isEqualTo(new Count(0, 0, 2));
    }

    private static Count token(Comparison comparison, String kind) {
        return count(new TokenScorer(), comparison, "token", kind);
    }

    private static Count exact(Comparison comparison, String kind) {
        return count(new ExactScorer(), comparison, "exact", kind);
    }

    private static Count count(Scorer scorer, Comparison comparison, String group, String kind) {
        return scorer.score(comparison).getOrDefault(new Measure(group, kind, Statistic.F1), Count.NONE);
    }
}

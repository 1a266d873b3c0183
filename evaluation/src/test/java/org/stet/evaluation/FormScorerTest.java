package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormScorerTest {
    private static final Comparison COMPARISON = Story.HARBOUR.against(
            Story.harbourGold(),
            Story.HARBOUR.predicted("We will open the gates", "said", "Mara Quill"),
            Story.HARBOUR.predicted("went well", "According to", "board"),
            Story.HARBOUR.predicted("the pier is unsafe", "denied", "Mara Quill"));

    @Test
    void recallGoesByTheFormOfTheGold() {
        assertThat(recall("direct", "linked 0.8 recall")).isEqualTo(new Count(1, 0, 1));
        // the pier: right words, wrong source; talks: 2 of 5 tokens, right source
        assertThat(recall("indirect", "linked 0.3 recall")).isEqualTo(new Count(0, 0, 1));
        assertThat(recall("mixed", "linked 0.3 recall")).isEqualTo(new Count(1, 0, 1));
        assertThat(recall("mixed", "linked 0.8 recall")).isEqualTo(new Count(0, 0, 1));
    }

    @Test
    void precisionGoesByTheFormOfThePrediction() {
        assertThat(precision("direct", "linked 0.3 precision")).isEqualTo(new Count(2, 2, 0));
        assertThat(precision("direct", "linked 0.8 precision")).isEqualTo(new Count(1, 2, 0));
        assertThat(precision("indirect", "linked 0.3 precision")).isEqualTo(new Count(0, 1, 0));
        assertThat(precision("mixed", "linked 0.3 precision")).isEqualTo(new Count(0, 0, 0));
    }

    @Test
    void exactContentIsRecalledByForm() {
        assertThat(recall("direct", "exact content recall")).isEqualTo(new Count(1, 0, 1));
        assertThat(recall("indirect", "exact content recall")).isEqualTo(new Count(0, 0, 1));
        assertThat(recall("mixed", "exact content recall")).isEqualTo(new Count(0, 0, 1));
    }

    private static Count recall(String form, String name) {
        return count(new Measure("form " + form, name, Statistic.RECALL));
    }

    private static Count precision(String form, String name) {
        return count(new Measure("form " + form, name, Statistic.PRECISION));
    }

    private static Count count(Measure measure) {
        return new FormScorer().score(COMPARISON).getOrDefault(measure, new Count(99, 99, 99));
    }
}

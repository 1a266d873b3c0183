package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedScorerTest {
    private static final Story STORY =
            new Story("Ida Voss said one two three four. Nils Berg said five six seven eight. It is said nine ten.");
    private static final Attribution IDA = STORY.gold("one two three four", "said", "Ida Voss");
    private static final Attribution NILS = STORY.gold("five six seven eight", "said", "Nils Berg");
    private static final Attribution NOBODY = STORY.gold("nine ten", "is said", "");

    @Test
    void contentAndSourceTogetherAreRight() {
        assertThat(at(0.8, STORY.against(List.of(IDA), STORY.predicted("one two three four", "", "Voss"))))
                .isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void theLevelIsReachedByTheShareOfTokensThatEitherHas() {
        Comparison half = STORY.against(List.of(IDA), STORY.predicted("one two", "", "Ida"));
        assertThat(at(0.3, half)).isEqualTo(new Count(1, 1, 1));
        assertThat(at(0.8, half)).isEqualTo(new Count(0, 1, 1));
        // one of four shared, and one beyond: 1 / 5
        assertThat(at(0.3, STORY.against(List.of(IDA), STORY.predicted("four.", "", "Ida"))))
                .isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void anotherSourceIsWrong() {
        assertThat(at(0.3, STORY.against(List.of(IDA), STORY.predicted("one two three four", "", "Nils"))))
                .isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void noSourceIsRightOnlyWhereBothHaveNone() {
        assertThat(at(0.3, STORY.against(List.of(NOBODY), STORY.predicted("nine ten", "", ""))))
                .isEqualTo(new Count(1, 1, 1));
        assertThat(at(0.3, STORY.against(List.of(NOBODY), STORY.predicted("nine ten", "", "It"))))
                .isEqualTo(new Count(0, 1, 1));
        assertThat(at(0.3, STORY.against(List.of(IDA), STORY.predicted("one two three four", "", ""))))
                .isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void aPredictionIsUsedOnceByTheFirstInTheText() {
        Attribution later = STORY.gold("two three four", "said", "Ida Voss");
        Prediction only = STORY.predicted("two three four", "", "Ida");
        assertThat(at(0.3, STORY.against(List.of(later, IDA), only))).isEqualTo(new Count(1, 1, 2));
    }

    @Test
    void theBestContentIsTakenEvenIfItsSourceIsWrong() {
        Prediction close = STORY.predicted("one two three four", "", "Nils");
        Prediction far = STORY.predicted("one two three", "", "Ida");
        assertThat(at(0.3, STORY.against(List.of(IDA), far, close))).isEqualTo(new Count(0, 2, 1));
    }

    @Test
    void aPredictionThatGoesOnFromAnotherHasThatOnesSource() {
        Prediction goesOn = new Prediction(NILS.content(), List.of(), List.of(), NILS.source());
        assertThat(at(0.8, STORY.against(List.of(NILS), goesOn))).isEqualTo(new Count(1, 1, 1));
    }

    private static Count at(double level, Comparison comparison) {
        return new LinkedScorer()
                .score(comparison)
                .getOrDefault(new Measure("linked", Double.toString(level), Statistic.F1), Count.NONE);
    }
}

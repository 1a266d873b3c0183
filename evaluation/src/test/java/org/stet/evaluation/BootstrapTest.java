package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final Measure RECALL = new Measure("g", "n", Statistic.RECALL);

    @Test
    void countsOfArticlesAddUpBeforeTheyAreDivided() {
        Figure figure = figure(List.of(new Count(1, 0, 1), new Count(0, 0, 9)));
        assertThat(figure.count()).isEqualTo(new Count(1, 0, 10));
        assertThat(figure.value()).hasValue(0.1);
    }

    @Test
    void theIntervalOfAFairCoinOverAHundredArticlesIsAsWideAsTheBinomialOne() {
        List<Count> coins = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            coins.add(new Count(i % 2, 0, 1));
        }
        Figure figure = figure(coins);
        assertThat(figure.low().orElseThrow()).isBetween(0.38, 0.42);
        assertThat(figure.high().orElseThrow()).isBetween(0.58, 0.62);
    }

    @Test
    void theSameArticlesGiveTheSameIntervals() {
        List<Count> counts = List.of(new Count(1, 0, 3), new Count(2, 0, 2), new Count(0, 0, 5));
        assertThat(figure(counts)).isEqualTo(figure(counts));
    }

    @Test
    void oneArticleHasNoSpread() {
        Figure figure = figure(List.of(new Count(1, 0, 4)));
        assertThat(figure.low()).hasValue(0.25);
        assertThat(figure.high()).hasValue(0.25);
    }

    @Test
    void whereThereIsNothingToMeasureThereIsNoNumber() {
        Figure figure = figure(List.of(Count.NONE, Count.NONE));
        assertThat(figure.value()).isEmpty();
        assertThat(figure.low()).isEmpty();
        assertThat(figure.toMap()).containsEntry("value", null).containsEntry("gold", 0L);
        assertThat(Bootstrap.figures(List.of())).isEmpty();
    }

    private static Figure figure(List<Count> counts) {
        return Bootstrap.figures(
                        counts.stream().map(count -> Map.of(RECALL, count)).toList())
                .get(0);
    }
}

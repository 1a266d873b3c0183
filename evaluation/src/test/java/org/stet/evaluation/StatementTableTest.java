package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StatementTableTest {
    private static final StatementReport REPORT = new StatementReport(
            "polnear",
            2,
            1_234,
            40,
            List.of(
                    figure("token", "content", Statistic.F1, new Count(1_000, 1_250, 1_250)),
                    figure("direct", "found", Statistic.RECALL, new Count(3, 0, 4)),
                    figure("direct", "right source, of found", Statistic.PRECISION, Count.NONE)),
            Optional.of(new Speed(5_000, 6_000, 2_000_000_000L)));

    private static final String TABLE = """
            2 articles, 1,234 attributions, 40 predicted. Per cent, [95 % interval over articles].

            Tokens, F1
              content                      80.0  [ 70.0 -  90.0]  precision  80.0  recall  80.0  1,000 right, 1,250 predicted, 1,250 gold

            Direct quotations, three words or more
              found                        75.0  [ 70.0 -  90.0]  3 of 4
              right source, of found          -  [ 70.0 -  90.0]  0 of 0

            Speed on this machine, one thread, no warm-up
              5,000 words, 6,000 tokens, 2.0 CPU seconds, 2,500 words per CPU second
            """;

    @Test
    void theTableIsAlignedAndSaysWhatEachNumberIsMadeOf() {
        assertThat(REPORT.text()).isEqualTo(TABLE);
    }

    @Test
    void theTableIsTheSameInEveryPlaceOfTheWorld() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(REPORT.text()).isEqualTo(TABLE);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Figure figure(String group, String name, Statistic statistic, Count count) {
        return new Figure(
                new Measure(group, name, statistic),
                count,
                statistic.of(count),
                OptionalDouble.of(0.7),
                OptionalDouble.of(0.9));
    }
}

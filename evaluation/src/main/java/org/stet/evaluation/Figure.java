package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One score of a corpus.
 *
 * @param measure what is measured
 * @param count what it is made of, over all articles
 * @param value the number, 0 to 1; empty where there was nothing to measure
 * @param low the lower end of its 95 % interval
 * @param high the upper end of its 95 % interval
 */
public record Figure(Measure measure, Count count, OptionalDouble value, OptionalDouble low, OptionalDouble high) {

    /** Returns the figure as plain values: statistic, value, low, high and the three counts; null for what is empty. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("statistic", Decimals.id(measure.statistic()));
        map.put("value", Decimals.rounded(value));
        map.put("low", Decimals.rounded(low));
        map.put("high", Decimals.rounded(high));
        map.put("right", count.right());
        map.put("predicted", count.predicted());
        map.put("gold", count.gold());
        return map;
    }
}

package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Linked F1: attributions whose content and source are found together, at two levels of content. */
final class LinkedScorer implements Scorer {
    static final List<Double> LEVELS = List.of(0.3, 0.8);

    @Override
    public Map<Measure, Count> score(Comparison comparison) {
        Map<Measure, Count> counts = new LinkedHashMap<>();
        for (double level : LEVELS) {
            int right = Links.right(comparison, level).size();
            counts.put(
                    new Measure("linked", Double.toString(level), Statistic.F1),
                    new Count(
                            right,
                            comparison.predictions().size(),
                            comparison.gold().size()));
        }
        return counts;
    }
}

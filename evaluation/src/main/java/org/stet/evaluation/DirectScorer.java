package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.text.Span;

/** Direct quotations: how many are found, and how many have the right source; stretches in two apostrophes apart. */
final class DirectScorer implements Scorer {
    @Override
    public Map<Measure, Count> score(Comparison comparison) {
        Map<Measure, Count> counts = new LinkedHashMap<>();
        score(comparison, "direct", comparison.marks().pairs(), counts);
        score(comparison, "direct in ''", comparison.marks().apostrophes(), counts);
        return counts;
    }

    private static void score(Comparison comparison, String group, List<Span> pairs, Map<Measure, Count> counts) {
        long found = 0;
        long right = 0;
        List<Stretch> stretches = Stretch.of(comparison, pairs);
        for (Stretch stretch : stretches) {
            Optional<Prediction> prediction = stretch.findIn(comparison.predictions());
            found += prediction.isPresent() ? 1 : 0;
            right += prediction.filter(stretch::hasRightSource).isPresent() ? 1 : 0;
        }
        counts.put(new Measure(group, "found", Statistic.RECALL), new Count(found, 0, stretches.size()));
        counts.put(new Measure(group, "right source, of all", Statistic.RECALL), new Count(right, 0, stretches.size()));
        counts.put(new Measure(group, "right source, of found", Statistic.PRECISION), new Count(right, found, 0));
    }
}

package org.stet.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far confidence can be relied on: of the predictions of each tenth of confidence, the share that is right, content and source. Where
 * the shares lie within their tenths, confidence is well calibrated.
 */
final class ReliabilityScorer implements Scorer {
    /** The overlap of content from which on a prediction is right. */
    private static final double LEVEL = 0.8;

    private static final int TENTHS = 10;

    @Override
    public Map<Measure, Count> score(Comparison comparison) {
        Set<Prediction> right = Links.right(comparison, LEVEL).stream()
                .map(Links.Link::prediction)
                .collect(Collectors.toSet());
        List<Count> counts = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            counts.add(Count.NONE);
        }
        for (Prediction prediction : comparison.predictions()) {
            int tenth = Math.min(TENTHS - 1, (int) (prediction.confidence() * TENTHS));
            counts.set(tenth, counts.get(tenth).plus(new Count(right.contains(prediction) ? 1 : 0, 1, 0)));
        }
        Map<Measure, Count> measures = new LinkedHashMap<>();
        for (int tenth = TENTHS - 1; tenth >= 0; tenth--) {
            String name = tenth / 10.0 + " to " + (tenth + 1) / 10.0;
            measures.put(new Measure("reliability", name, Statistic.PRECISION), counts.get(tenth));
        }
        return measures;
    }
}

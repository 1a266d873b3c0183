package org.stet.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts one article. A scorer names the same measures, in the same order, for every article. */
interface Scorer {
    /** Every scorer, in the order in which a report shows them. */
    List<Scorer> ALL = List.of(
            new TokenScorer(),
            new ExactScorer(),
            new LinkedScorer(),
            new DirectScorer(),
            new FormScorer(),
            new ReliabilityScorer());

    /** Returns the counts of one article by measure. */
    Map<Measure, Count> score(Comparison comparison);

    /** Returns the counts of all scorers. */
    static Map<Measure, Count> scoreAll(Comparison comparison) {
        Map<Measure, Count> counts = new LinkedHashMap<>();
        ALL.forEach(scorer -> counts.putAll(scorer.score(comparison)));
        return Collections.unmodifiableMap(counts);
    }
}

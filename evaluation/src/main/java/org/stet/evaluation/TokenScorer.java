package org.stet.evaluation;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Token F1: a token belongs to a kind if any span of that kind touches it. */
final class TokenScorer implements Scorer {
    @Override
    public Map<Measure, Count> score(Comparison comparison) {
        Map<Measure, Count> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            BitSet gold = touched(comparison, comparison.gold(), kind);
            BitSet predicted = touched(comparison, comparison.predictions(), kind);
            BitSet right = (BitSet) gold.clone();
            right.and(predicted);
            counts.put(
                    new Measure("token", kind.id(), Statistic.F1),
                    new Count(right.cardinality(), predicted.cardinality(), gold.cardinality()));
        }
        return counts;
    }

    private static BitSet touched(Comparison comparison, List<? extends Relation> relations, Kind kind) {
        return comparison
                .tokens()
                .touched(relations.stream()
                        .flatMap(relation -> relation.spans(kind).stream())
                        .toList());
    }
}

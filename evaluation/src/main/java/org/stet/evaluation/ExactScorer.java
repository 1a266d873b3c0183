package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.text.Span;

/** Exact F1: the sets of spans of one kind, each part of a discontinuous one by itself, edges trimmed. */
final class ExactScorer implements Scorer {
    @Override
    public Map<Measure, Count> score(Comparison comparison) {
        Map<Measure, Count> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Set<Span> gold = spans(comparison.text(), comparison.gold(), kind);
            Set<Span> predicted = spans(comparison.text(), comparison.predictions(), kind);
            long right = gold.stream().filter(predicted::contains).count();
            counts.put(new Measure("exact", kind.id(), Statistic.F1), new Count(right, predicted.size(), gold.size()));
        }
        return counts;
    }

    static Set<Span> spans(String text, List<? extends Relation> relations, Kind kind) {
        return Edges.trim(
                text,
                relations.stream()
                        .flatMap(relation -> relation.spans(kind).stream())
                        .toList());
    }
}

package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.text.Span;

/**
 * Linked and exact scores by form. What a gold attribution is decides for recall, what a prediction is decides for
 * precision, both by the marks around the content.
 */
final class FormScorer implements Scorer {
    @Override
    public Map<Measure, Count> score(Comparison comparison) {
        Map<Measure, Count> counts = new LinkedHashMap<>();
        Map<Double, List<Links.Link>> links = new LinkedHashMap<>();
        LinkedScorer.LEVELS.forEach(level -> links.put(level, Links.right(comparison, level)));
        for (Form form : Form.values()) {
            links.forEach((level, right) -> linked(comparison, form, level, right, counts));
            counts.put(new Measure(group(form), "exact content recall", Statistic.RECALL), exact(comparison, form));
        }
        return counts;
    }

    private static void linked(
            Comparison comparison, Form form, double level, List<Links.Link> right, Map<Measure, Count> counts) {
        counts.put(
                new Measure(group(form), "linked " + level + " recall", Statistic.RECALL),
                new Count(
                        right.stream()
                                .filter(link -> comparison.form(link.gold()) == form)
                                .count(),
                        0,
                        of(comparison, comparison.gold(), form).size()));
        counts.put(
                new Measure(group(form), "linked " + level + " precision", Statistic.PRECISION),
                new Count(
                        right.stream()
                                .filter(link -> comparison.form(link.prediction()) == form)
                                .count(),
                        of(comparison, comparison.predictions(), form).size(),
                        0));
    }

    private static Count exact(Comparison comparison, Form form) {
        Set<Span> gold = ExactScorer.spans(comparison.text(), of(comparison, comparison.gold(), form), Kind.CONTENT);
        Set<Span> predicted = ExactScorer.spans(comparison.text(), comparison.predictions(), Kind.CONTENT);
        return new Count(gold.stream().filter(predicted::contains).count(), 0, gold.size());
    }

    private static String group(Form form) {
        return "form " + form.id();
    }

    private static <R extends Relation> List<R> of(Comparison comparison, List<R> relations, Form form) {
        return relations.stream()
                .filter(relation -> comparison.form(relation) == form)
                .toList();
    }
}

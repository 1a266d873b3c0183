package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one corpus.
 *
 * @param corpus what kind of corpus it is, such as {@code polnear}
 * @param articles how many articles were scored
 * @param attributions how many gold attributions they have; counted again for each annotator held against them
 * @param predictions how many attributions were predicted
 * @param figures the scores, in the order they are shown
 * @param speed how fast the articles were read, if that was measured
 */
public record StatementReport(
        String corpus,
        long articles,
        long attributions,
        long predictions,
        List<Figure> figures,
        Optional<Speed> speed) {
    public StatementReport {
        figures = List.copyOf(figures);
    }

    /** Scores comparisons, those of one article together: the intervals resample articles. */
    static StatementReport of(String corpus, List<List<Comparison>> articles, Optional<Speed> speed) {
        List<Comparison> all = articles.stream().flatMap(List::stream).toList();
        return new StatementReport(
                corpus,
                articles.size(),
                all.stream().mapToLong(one -> one.gold().size()).sum(),
                all.stream().mapToLong(one -> one.predictions().size()).sum(),
                Bootstrap.figures(articles.stream().map(StatementReport::counts).toList()),
                speed);
    }

    private static Map<Measure, Count> counts(List<Comparison> article) {
        Map<Measure, Count> sum = new LinkedHashMap<>();
        for (Comparison comparison : article) {
            Scorer.scoreAll(comparison).forEach((measure, count) -> sum.merge(measure, count, Count::plus));
        }
        return sum;
    }

    /** Returns the figure of a group and a name, such as {@code direct} and {@code found}. */
    public Optional<Figure> find(String group, String name) {
        return figures.stream()
                .filter(figure -> figure.measure().group().equals(group)
                        && figure.measure().name().equals(name))
                .findFirst();
    }

    /** Returns the report as a table for people, lines ended by a newline. */
    public String text() {
        return StatementTable.of(this);
    }

    /** Returns the report as plain maps, strings, numbers and nulls, for JSON; scores by group, then by name. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, Map<String, Object>> scores = new LinkedHashMap<>();
        for (Figure figure : figures) {
            scores.computeIfAbsent(figure.measure().group(), group -> new LinkedHashMap<>())
                    .put(figure.measure().name(), figure.toMap());
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("corpus", corpus);
        map.put("articles", articles);
        map.put("attributions", attributions);
        map.put("predictions", predictions);
        map.put("resamples", Bootstrap.RESAMPLES);
        map.put("scores", scores);
        map.put("speed", speed.map(Speed::toMap).orElse(null));
        return map;
    }
}

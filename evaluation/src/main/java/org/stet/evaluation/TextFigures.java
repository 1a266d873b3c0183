package org.stet.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The scores of one system over all pages: the means of the pages' precision and recall, and the F1 of those two means, each
 * with a 95 % percentile interval over pages drawn again with replacement.
 *
 * @param system what was scored
 * @param f1 the harmonic mean of both means
 * @param precision the mean over the pages with a prediction
 * @param recall the mean over the pages with a gold text
 */
public record TextFigures(String system, Interval f1, Interval precision, Interval recall) {
    private static final long SEED = 20_191_120L;

    /**
     * A number and its 95 % interval.
     *
     * @param value the number, 0 to 1
     * @param low the lower end
     * @param high the upper end
     */
    public record Interval(double value, double low, double high) {
        private static Interval of(double value, double[] drawn) {
            double[] sorted = drawn.clone();
            Arrays.sort(sorted);
            int tail = (int) Math.round(0.025 * (sorted.length - 1));
            return new Interval(value, sorted[tail], sorted[sorted.length - 1 - tail]);
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("value", value);
            map.put("low", low);
            map.put("high", high);
            return map;
        }
    }

    /** Scores a system by its overlap with the gold, page by page. */
    static TextFigures of(String system, List<Overlap> pages) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] drawn = new double[3][Bootstrap.RESAMPLES];
        for (int i = 0; i < Bootstrap.RESAMPLES; i++) {
            double[] means = means(random.ints(pages.size(), 0, pages.size())
                    .mapToObj(pages::get)
                    .toList());
            for (int statistic = 0; statistic < drawn.length; statistic++) {
                drawn[statistic][i] = means[statistic];
            }
        }
        double[] means = means(pages);
        return new TextFigures(
                system,
                Interval.of(means[0], drawn[0]),
                Interval.of(means[1], drawn[1]),
                Interval.of(means[2], drawn[2]));
    }

    /** Returns the figures as plain values. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("system", system);
        map.put("f1", f1.toMap());
        map.put("precision", precision.toMap());
        map.put("recall", recall.toMap());
        return map;
    }

    private static double[] means(List<Overlap> pages) {
        double precision = pages.stream()
                .filter(Overlap::hasPrecision)
                .mapToDouble(Overlap::precision)
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(Overlap::hasRecall)
                .mapToDouble(Overlap::recall)
                .average()
                .orElse(0);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new double[] {f1, precision, recall};
    }
}

package org.stet.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * The figures of a corpus with 95 % percentile intervals: articles are drawn again with replacement, as many as there
 * are, and every measure is taken anew of each draw. The same articles and the same seed give the same figures.
 */
final class Bootstrap {
    static final int RESAMPLES = 2_000;
    private static final long SEED = 20_180_507L;
    private static final double TAIL = 0.025;

    private final List<Map<Measure, Count>> articles;
    private final int[][] draws;

    private Bootstrap(List<Map<Measure, Count>> articles) {
        this.articles = articles;
        this.draws = draws(articles.size());
    }

    /** Returns one figure for each measure, in the order of the first article's. */
    static List<Figure> figures(List<Map<Measure, Count>> articles) {
        Bootstrap bootstrap = new Bootstrap(articles);
        List<Figure> figures = new ArrayList<>();
        if (!articles.isEmpty()) {
            articles.get(0).keySet().forEach(measure -> figures.add(bootstrap.figure(measure)));
        }
        return figures;
    }

    /** How often each article is drawn, for each resample. */
    private static int[][] draws(int articles) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[][] draws = new int[articles == 0 ? 0 : RESAMPLES][articles];
        for (int[] draw : draws) {
            for (int i = 0; i < articles; i++) {
                draw[random.nextInt(articles)]++;
            }
        }
        return draws;
    }

    private Figure figure(Measure measure) {
        Count[] counts = articles.stream()
                .map(article -> article.getOrDefault(measure, Count.NONE))
                .toArray(Count[]::new);
        Count total = Arrays.stream(counts).reduce(Count.NONE, Count::plus);
        double[] values = Arrays.stream(draws)
                .map(draw -> drawn(measure.statistic(), counts, draw))
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        return new Figure(
                measure, total, measure.statistic().of(total), quantile(values, TAIL), quantile(values, 1 - TAIL));
    }

    private static OptionalDouble drawn(Statistic statistic, Count[] counts, int[] draw) {
        long right = 0;
        long predicted = 0;
        long gold = 0;
        for (int i = 0; i < counts.length; i++) {
            right += draw[i] * counts[i].right();
            predicted += draw[i] * counts[i].predicted();
            gold += draw[i] * counts[i].gold();
        }
        return statistic.of(right, predicted, gold);
    }

    private static OptionalDouble quantile(double[] sorted, double share) {
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted[(int) Math.round(share * (sorted.length - 1))]);
    }
}

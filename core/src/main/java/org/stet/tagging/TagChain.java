package org.stet.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tags of one kind over the words of a window as a linear chain (Lafferty, McCallum and Pereira 2001): the likeliest sequence, by
 * Viterbi's algorithm, and how likely a span of it is, by the forward and backward sums. Confined to one thread.
 */
final class TagChain {
    /** A word is outside, begins a span, or goes on with one. */
    static final int TAGS = 3;

    private static final int BEGIN = 1;
    private static final int IN = 2;
    private static final double NEVER = -1e4;

    private final float[] scores;
    private final float[] steps;
    private final int words;

    /**
     * Takes the scores of a window.
     *
     * @param scores of every tag of every word, as natural logarithms
     * @param steps of every tag behind every other, from one row to one column
     */
    TagChain(float[] scores, float[] steps) {
        this.scores = scores;
        this.steps = steps;
        this.words = scores.length / TAGS;
    }

    /** Returns the spans of the likeliest tags, in order. */
    List<WordSpan> spans() {
        int[] tags = best();
        List<WordSpan> spans = new ArrayList<>();
        for (int from = 0; from < words; from++) {
            if (tags[from] == BEGIN) {
                int to = from + 1;
                while (to < words && tags[to] == IN) {
                    to++;
                }
                spans.add(new WordSpan(from, to));
            }
        }
        return spans;
    }

    private int[] best() {
        double[] total = first();
        int[][] back = new int[words][TAGS];
        for (int word = 1; word < words; word++) {
            double[] next = new double[TAGS];
            for (int tag = 0; tag < TAGS; tag++) {
                int from = 0;
                for (int other = 1; other < TAGS; other++) {
                    if (total[other] + step(other, tag) > total[from] + step(from, tag)) {
                        from = other;
                    }
                }
                back[word][tag] = from;
                next[tag] = total[from] + step(from, tag) + score(word, tag);
            }
            total = next;
        }
        int[] tags = new int[words];
        int tag = 0;
        for (int other = 1; other < TAGS && words > 0; other++) {
            tag = total[other] > total[tag] ? other : tag;
        }
        for (int word = words - 1; word >= 0; word--) {
            tags[word] = tag;
            tag = back[word][tag];
        }
        return tags;
    }

    /** Returns how likely each of some spans is to stand just so, 0 to 1. */
    double[] likelihoods(List<WordSpan> spans) {
        double[][] before = forward();
        double[][] behind = backward();
        double all = words == 0 ? 0 : sum(before[words - 1]);
        return spans.stream()
                .mapToDouble(span -> Math.exp(Math.min(0, through(span, before, behind) - all)))
                .toArray();
    }

    private double through(WordSpan span, double[][] before, double[][] behind) {
        double path = before[span.from()][BEGIN];
        for (int word = span.from() + 1; word < span.to(); word++) {
            path += step(word == span.from() + 1 ? BEGIN : IN, IN) + score(word, IN);
        }
        if (span.to() == words) {
            return path;
        }
        int last = span.to() == span.from() + 1 ? BEGIN : IN;
        double[] ends = new double[TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            ends[tag] = tag == IN ? NEVER : step(last, tag) + score(span.to(), tag) + behind[span.to()][tag];
        }
        return path + sum(ends);
    }

    private double[][] forward() {
        double[][] sums = new double[words][];
        for (int word = 0; word < words; word++) {
            if (word == 0) {
                sums[word] = first();
                continue;
            }
            sums[word] = new double[TAGS];
            for (int tag = 0; tag < TAGS; tag++) {
                double[] ways = new double[TAGS];
                for (int other = 0; other < TAGS; other++) {
                    ways[other] = sums[word - 1][other] + step(other, tag);
                }
                sums[word][tag] = sum(ways) + score(word, tag);
            }
        }
        return sums;
    }

    private double[][] backward() {
        double[][] sums = new double[words][TAGS];
        for (int word = words - 2; word >= 0; word--) {
            for (int tag = 0; tag < TAGS; tag++) {
                double[] ways = new double[TAGS];
                for (int other = 0; other < TAGS; other++) {
                    ways[other] = step(tag, other) + score(word + 1, other) + sums[word + 1][other];
                }
                sums[word][tag] = sum(ways);
            }
        }
        return sums;
    }

    private double[] first() {
        double[] total = new double[TAGS];
        for (int tag = 0; tag < TAGS && words > 0; tag++) {
            total[tag] = score(0, tag) + (tag == IN ? NEVER : 0);
        }
        return total;
    }

    private double score(int word, int tag) {
        return scores[word * TAGS + tag];
    }

    private double step(int from, int to) {
        return steps[from * TAGS + to];
    }

    /** Returns the logarithm of a sum of which the logarithms are given. */
    static double sum(double[] logarithms) {
        double highest = Arrays.stream(logarithms).max().orElse(NEVER);
        double sum = 0;
        for (double logarithm : logarithms) {
            sum += Math.exp(logarithm - highest);
        }
        return highest + Math.log(sum);
    }
}

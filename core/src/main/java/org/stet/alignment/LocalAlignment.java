package org.stet.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The best local alignment of the words sought with a run of the record (Smith and Waterman 1981, with the affine gaps of Gotoh
 * 1982). A word counts for what it tells; a word of the same stem counts for half of it. Confined to one thread.
 */
final class LocalAlignment {
    private static final double STEM = 0.5;
    private static final double MISMATCH = -0.45;
    private static final double OPEN = -0.45;
    private static final double EXTEND = -0.07;

    private static final byte STOP = 0;
    private static final byte PAIR = 1;
    private static final byte SKIP_SOUGHT = 2;
    private static final byte SKIP_RECORD = 3;

    private final Sought sought;
    private final WordSequence record;
    private final int from;
    private final int columns;
    private final double mean;
    private final byte[] steps;

    private LocalAlignment(Sought sought, WordSequence record, int from, int to) {
        this.sought = sought;
        this.record = record;
        this.from = from;
        this.columns = to - from + 1;
        this.mean = sought.weight() / sought.size();
        this.steps = new byte[(sought.size() + 1) * columns];
    }

    /**
     * A word found.
     *
     * @param word the index of the word sought
     * @param index the index of the word in the record
     * @param weight what it counts for, in bits
     */
    record Pair(int word, int index, double weight) {}

    /** Aligns the words with those of the record from one index to before another; empty where nothing agrees. */
    static Optional<List<Pair>> of(Sought sought, WordSequence record, int from, int to) {
        if (sought.size() == 0 || from >= to) {
            return Optional.empty();
        }
        return new LocalAlignment(sought, record, from, to).best();
    }

    private Optional<List<Pair>> best() {
        double[] score = new double[columns];
        double[] down = new double[columns];
        double best = 0;
        int bestRow = 0;
        int bestColumn = 0;
        for (int row = 1; row <= sought.size(); row++) {
            double diagonal = 0;
            double right = Double.NEGATIVE_INFINITY;
            for (int column = 1; column < columns; column++) {
                double pair = diagonal + pairScore(row - 1, from + column - 1);
                down[column] = Math.max(down[column] + EXTEND * mean, score[column] + OPEN * mean);
                right = Math.max(right + EXTEND * mean, score[column - 1] + OPEN * mean);
                diagonal = score[column];
                double value = Math.max(Math.max(0, pair), Math.max(down[column], right));
                steps[row * columns + column] = step(value, pair, down[column]);
                score[column] = value;
                if (value > best) {
                    best = value;
                    bestRow = row;
                    bestColumn = column;
                }
            }
        }
        return best <= 0 ? Optional.empty() : Optional.of(back(bestRow, bestColumn));
    }

    private static byte step(double value, double pair, double down) {
        if (value <= 0) {
            return STOP;
        }
        if (value == pair) {
            return PAIR;
        }
        return value == down ? SKIP_SOUGHT : SKIP_RECORD;
    }

    private List<Pair> back(int lastRow, int lastColumn) {
        List<Pair> pairs = new ArrayList<>();
        int row = lastRow;
        int column = lastColumn;
        while (row > 0 && column > 0 && steps[row * columns + column] != STOP) {
            byte step = steps[row * columns + column];
            if (step == PAIR) {
                double weight = agreement(row - 1, from + column - 1)
                        * sought.words().get(row - 1).weight();
                if (weight > 0) {
                    pairs.add(new Pair(row - 1, from + column - 1, weight));
                }
            }
            row -= step == SKIP_RECORD ? 0 : 1;
            column -= step == SKIP_SOUGHT ? 0 : 1;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private double pairScore(int word, int index) {
        double agreement = agreement(word, index);
        return agreement > 0 ? agreement * sought.words().get(word).weight() : MISMATCH * mean;
    }

    private double agreement(int word, int index) {
        Sought.Word wanted = sought.words().get(word);
        int there = record.word(index);
        if (wanted.id() == there) {
            return 1;
        }
        return isSameStem(wanted.text(), record.vocabulary().word(there)) ? STEM : 0;
    }

    /** Says whether two words of five letters or more begin alike but for three letters at the end. */
    private static boolean isSameStem(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < 4 || longer - shorter > 3 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int stem = Math.max(4, longer - 3);
        return shorter >= stem && one.regionMatches(0, other, 0, stem);
    }
}

package org.stet.evaluation;

import java.util.OptionalDouble;

/** How a number from 0 to 1 is made of a {@link Count}. */
public enum Statistic {
    /** The harmonic mean of precision and recall. */
    F1,
    /** The share of those predicted that are right. */
    PRECISION,
    /** The share of those to find that are found. */
    RECALL;

    /** Returns the number; empty where there was nothing to predict or to find. */
    public OptionalDouble of(Count count) {
        return of(count.right(), count.predicted(), count.gold());
    }

    OptionalDouble of(long right, long predicted, long gold) {
        return switch (this) {
            case F1 -> ratio(2 * right, predicted + gold);
            case PRECISION -> ratio(right, predicted);
            case RECALL -> ratio(right, gold);
        };
    }

    private static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}

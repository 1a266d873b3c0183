package org.stet.evaluation;

/**
 * What a score is made of; counts of articles add up.
 *
 * @param right how many of those predicted are right
 * @param predicted how many were predicted; 0 where only recall is asked
 * @param gold how many there are to find; 0 where only precision is asked
 */
public record Count(long right, long predicted, long gold) {
    static final Count NONE = new Count(0, 0, 0);

    public Count {
        if (right < 0 || predicted < 0 || gold < 0) {
            throw new IllegalArgumentException("counts " + right + ", " + predicted + ", " + gold + " must be >= 0");
        }
    }

    /** Returns the sum of both. */
    public Count plus(Count other) {
        return new Count(right + other.right, predicted + other.predicted, gold + other.gold);
    }
}

package org.stet.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the best of those who are weighed, and by how much it leads. Confined to one thread. */
final class Contest {
    private @Nullable Bearer best;
    private double first = Double.NEGATIVE_INFINITY;
    private double second = Double.NEGATIVE_INFINITY;

    /** Enters somebody, once. */
    void enter(Bearer bearer, double weight) {
        if (weight > first) {
            second = first;
            first = weight;
            best = bearer;
        } else {
            second = Math.max(second, weight);
        }
    }

    /** Says whether several weigh enough and none of them leads by the margin. */
    boolean tied(double least, double margin) {
        return first >= least && first - second < margin;
    }

    /** Returns the best, if it weighs at least so much and leads by the margin. */
    Optional<Bearer> winner(double least, double margin) {
        return first >= least && first - second >= margin ? Optional.ofNullable(best) : Optional.empty();
    }
}

package org.stet.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs candidates: the best is chosen if it weighs enough and leads by a margin. Confined to one thread. */
final class Contest {
    private final List<Choice.Weighed> weighed = new ArrayList<>();
    private final double least;
    private final double margin;

    /**
     * Opens a contest.
     *
     * @param least what the best must weigh
     * @param margin by how much it must lead
     */
    Contest(double least, double margin) {
        this.least = least;
        this.margin = margin;
    }

    /** Enters somebody, once; one who weighs minus infinity is no candidate. */
    void enter(Bearer bearer, double weight) {
        if (weight > Double.NEGATIVE_INFINITY) {
            weighed.add(new Choice.Weighed(bearer, weight));
        }
    }

    /** Says whether several weigh enough and none of them leads by the margin. */
    boolean tied() {
        return best().filter(best -> best.weight() >= least && !leads(best)).isPresent();
    }

    /** Returns the best, if it weighs enough and leads. */
    Choice choice(Decision.Rule rule) {
        Optional<Bearer> winner =
                best().filter(best -> best.weight() >= least && leads(best)).map(Choice.Weighed::bearer);
        return new Choice(winner, rule, weighed);
    }

    private Optional<Choice.Weighed> best() {
        Optional<Choice.Weighed> best = Optional.empty();
        for (Choice.Weighed one : weighed) {
            if (best.isEmpty() || one.weight() > best.get().weight()) {
                best = Optional.of(one);
            }
        }
        return best;
    }

    private boolean leads(Choice.Weighed best) {
        return weighed.stream()
                        .filter(one -> best.weight() - one.weight() < margin)
                        .count()
                <= 1;
    }
}

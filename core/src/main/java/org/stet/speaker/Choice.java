package org.stet.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who is meant by a reference, and why.
 *
 * @param who the one meant; empty where that is not sure
 * @param rule the rule that decided
 * @param weighed those who were weighed, in the order they were entered
 */
record Choice(Optional<Bearer> who, Decision.Rule rule, List<Weighed> weighed) {
    /** A candidate. */
    record Weighed(Bearer bearer, double weight) {}

    Choice {
        weighed = List.copyOf(weighed);
    }

    /** Makes the choice of a rule that weighs nobody. */
    static Choice by(Decision.Rule rule, Optional<Bearer> who) {
        return new Choice(who, rule, List.of());
    }

    /** Makes a choice of nobody. */
    static Choice nobody(Decision.Rule rule) {
        return by(rule, Optional.empty());
    }

    /** Returns this choice, or if it is nobody what else decides; if that is nobody too, the one that weighed somebody. */
    Choice or(Supplier<Choice> other) {
        if (who.isPresent()) {
            return this;
        }
        Choice next = other.get();
        return next.who().isPresent() || weighed.isEmpty() ? next : this;
    }

    /** Returns what is told of the choice. */
    Decision decision() {
        return new Decision(
                rule,
                weighed.stream()
                        .sorted(Comparator.comparingDouble((Weighed one) -> -one.weight()))
                        .limit(Decision.SHOWN)
                        .map(one -> new Decision.Candidate(one.bearer().name(), one.weight()))
                        .toList());
    }
}

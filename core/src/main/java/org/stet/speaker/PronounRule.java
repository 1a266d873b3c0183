package org.stet.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides whom a pronoun means by weighing the latest references: how near, in what place of their sentence, who spoke
 * last. Every weight is one line of {@link #weigh}; a learned scorer would take its place. Where the best two come out
 * nearly equal, nobody is meant.
 */
final class PronounRule {
    private static final double[] NEARNESS = {6, 5, 3, 2, 1};
    private static final double FAR = 0;
    private static final double SUBJECT = 2.5;
    private static final double AFTER_PREPOSITION = -1;
    private static final double POSSESSIVE = -1.5;
    private static final double QUOTED = -3.5;
    private static final double HEADLINE = -2;
    private static final double LAST_SPEAKER = 1.5;
    private static final double KNOWN_GENDER = 1;
    private static final double NAMED_IN_CONTENT = -4;
    private static final double UNNAMED = -2.5;
    private static final double SAME_PARAGRAPH = 1;
    private static final double LEAST = 3;
    private static final double MARGIN = 1;
    private static final int FARTHEST = 8;

    private final Stage stage;

    PronounRule(Stage stage) {
        this.stage = stage;
    }

    /**
     * The place of a pronoun.
     *
     * @param gender the gender it tells
     * @param beat the count of the writer's own sentences up to it
     * @param quoted whether it stands in a quotation, where what is named beside it is as near as anything
     * @param excluded those it cannot mean: the speaker of the quotation it stands in
     * @param unlikely those it hardly means: who is named in what it says
     */
    record Asked(Gender gender, int beat, int paragraph, boolean quoted, Set<Bearer> excluded, Set<Bearer> unlikely) {
        /** Returns the same place, where others too cannot be meant. */
        Asked without(Set<Bearer> others) {
            Set<Bearer> all = new HashSet<>(excluded);
            all.addAll(others);
            return new Asked(gender, beat, paragraph, quoted, all, unlikely);
        }
    }

    /** Returns the person that "he" or "she" means. */
    Choice person(Asked asked) {
        return best(
                Decision.Rule.PRONOUN,
                asked,
                bearer -> bearer.mayBePerson() && bearer.gender().agrees(asked.gender()));
    }

    /** Returns the one, named and of that kind, whom an epithet means: "the billionaire". */
    Choice person(Asked asked, Predicate<Bearer> fits) {
        return best(
                Decision.Rule.EPITHET,
                asked,
                bearer -> bearer.isNamed()
                        && bearer.mayBePerson()
                        && bearer.gender().agrees(asked.gender())
                        && fits.test(bearer));
    }

    /** Returns the organisation or document that "it" means. */
    Choice thing(Asked asked) {
        return best(
                Decision.Rule.PRONOUN,
                asked,
                bearer -> bearer.kind() == Speaker.Kind.ORGANISATION || bearer.kind() == Speaker.Kind.DOCUMENT);
    }

    /** Returns those whom "they" means. */
    Choice several(Asked asked) {
        return best(Decision.Rule.PRONOUN, asked, Bearer::plural);
    }

    private Choice best(Decision.Rule rule, Asked asked, Predicate<Bearer> fits) {
        IdentityHashMap<Bearer, Double> weights = new IdentityHashMap<>();
        List<Bearer> order = new ArrayList<>();
        for (Stage.Reference reference : stage.references()) {
            Bearer bearer = reference.bearer();
            boolean near = asked.beat() - reference.beat() <= FARTHEST;
            if (near && fits.test(bearer) && !asked.excluded().contains(bearer)) {
                if (!weights.containsKey(bearer)) {
                    order.add(bearer);
                }
                weights.merge(bearer, weigh(reference, asked), Math::max);
            }
        }
        Contest contest = new Contest(LEAST, MARGIN);
        order.forEach(bearer -> contest.enter(bearer, weights.getOrDefault(bearer, 0.0)));
        return contest.choice(rule);
    }

    private double weigh(Stage.Reference reference, Asked asked) {
        int distance = Math.max(0, asked.beat() - reference.beat());
        double weight = distance < NEARNESS.length ? NEARNESS[distance] : FAR;
        weight += switch (reference.place()) {
            case SUBJECT -> SUBJECT;
            case OTHER -> 0;
            case AFTER_PREPOSITION -> AFTER_PREPOSITION;
            case POSSESSIVE -> POSSESSIVE;
        };
        weight += reference.paragraph() == asked.paragraph() ? SAME_PARAGRAPH : 0;
        boolean beside = asked.quoted() && distance == 0;
        weight += reference.quoted() && !beside ? QUOTED : 0;
        weight += reference.headline() ? HEADLINE : 0;
        Bearer bearer = reference.bearer();
        weight += stage.lastSpeaker(asked.paragraph(), 2)
                        .filter(last -> last == bearer)
                        .isPresent()
                ? LAST_SPEAKER
                : 0;
        weight += bearer.isNamed() || bearer.plural() ? 0 : UNNAMED;
        weight += bearer.gender() == asked.gender() && asked.gender() != Gender.UNKNOWN ? KNOWN_GENDER : 0;
        weight += asked.unlikely().contains(bearer) ? NAMED_IN_CONTENT : 0;
        return weight;
    }
}

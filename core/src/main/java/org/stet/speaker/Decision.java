package org.stet.speaker;

import java.util.List;
import java.util.Locale;

/**
 * Why a source is taken to be who it is, or nobody.
 *
 * @param rule the rule that decided
 * @param candidates those who were weighed, the heaviest first, at most {@value #SHOWN}; empty where the rule weighs nobody.
 *     Weights compare candidates of one decision and mean nothing beside those of another
 */
public record Decision(Rule rule, List<Candidate> candidates) {
    /** How many candidates are kept. */
    public static final int SHOWN = 4;

    /** Somebody who was weighed. */
    public record Candidate(String name, double weight) {}

    /** A rule; {@link #id()} is the name used in JSON. */
    public enum Rule {
        NAME("by name"),
        NAMESAKES("a name that several bear"),
        JOINT("several names joined"),
        PRONOUN("a pronoun for somebody in view"),
        CATAPHORA("the name comes after the pronoun"),
        RELATIVE("the name before “who”"),
        APPOSITION("beside the name"),
        RETINUE("the campaign, team or camp of somebody"),
        SAME_DESCRIPTION("described so before"),
        ROLE("who holds that role in the article"),
        EPITHET("another word for somebody in view"),
        ORGANISATION("the organisation of that kind, named before"),
        DISPUTED("several hold that role"),
        DESCRIPTION("described, and not named"),
        FIRST_PERSON("whose words it stands in"),
        INTERVIEW("question or answer of an interview"),
        AUTHOR("the writer"),
        CONTINUATION("goes on from the statement before"),
        INDEFINITE("a pronoun for nobody in particular"),
        NO_SOURCE("no words say who");

        private final String says;

        Rule(String says) {
            this.says = says;
        }

        /** Returns the name used in every output, such as {@code same-description}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns what the rule goes by, as a phrase for people. */
        public String says() {
            return says;
        }
    }

    public Decision {
        candidates = List.copyOf(candidates);
    }

    /** Makes the decision of a rule that weighs nobody. */
    public static Decision by(Rule rule) {
        return new Decision(rule, List.of());
    }
}

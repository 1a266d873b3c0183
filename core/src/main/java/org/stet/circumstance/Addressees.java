package org.stet.circumstance;

import static org.stet.language.PartOfSpeech.PROPN;

import java.util.Optional;
import java.util.Set;

/** Reads who is told: "told reporters", "wrote to members". Immutable. */
final class Addressees {
    private static final Lexicon ENGLISH = Lexicon.english();
    private static final Set<String> TELLING = ENGLISH.words("telling");
    private static final Set<String> SAYING_TO = ENGLISH.words("saying-to");
    private static final Set<String> PEOPLE = ENGLISH.words("people");
    private static final Set<String> THINGS_TOLD = ENGLISH.words("things-told");
    private static final Set<String> FORMS_OF_BE =
            Set.of("am", "is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private static final Set<String> PERSONAL = Set.of("him", "her", "them", "me", "us");

    private final Clause clause;
    private final Phrases phrases;

    Addressees(Clause clause, Phrases phrases) {
        this.clause = clause;
        this.phrases = phrases;
    }

    /** Returns who is told right behind a verb that takes somebody, unless it is passive. */
    Optional<Range> told(int verb) {
        if (!TELLING.contains(clause.lower(verb)) || isPassive(verb)) {
            return Optional.empty();
        }
        return phrases.whole(verb + 1).filter(words -> !isThing(words.to() - 1)).filter(words -> !isSubject(words));
    }

    /** Returns who is spoken to behind "to", "with" or "before". */
    Optional<Range> spokenTo(int preposition) {
        return opens(clause.lower(preposition))
                ? phrases.whole(preposition + 1).filter(words -> isSomebody(clause, words))
                : Optional.empty();
    }

    /** Says whether words behind this verb and "to" can be those spoken to. */
    boolean takesTo(int verb) {
        return SAYING_TO.contains(clause.lower(verb));
    }

    static boolean opens(String preposition) {
        return preposition.equals("to") || preposition.equals("with") || preposition.equals("before");
    }

    /** Says whether a noun phrase names people, or bears a name. */
    static boolean isSomebody(Clause clause, Range words) {
        String head = clause.lower(words.to() - 1);
        return PERSONAL.contains(head)
                || PEOPLE.contains(head)
                || clause.is(words.to() - 1, PROPN)
                || ofPeople(clause, words);
    }

    private static boolean ofPeople(Clause clause, Range words) {
        for (int i = words.from(); i < words.to() - 1; i++) {
            if (clause.is(i + 1, "of") && PEOPLE.contains(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "told the story", but "told The Brackwater Story". */
    private boolean isThing(int head) {
        return THINGS_TOLD.contains(clause.lower(head)) && !clause.capitalised(head);
    }

    private boolean isPassive(int verb) {
        int at = verb - 1;
        while (at >= 0 && at > verb - 4 && clause.lower(at).endsWith("ly")) {
            at--;
        }
        return FORMS_OF_BE.contains(clause.lower(at)) && !clause.lower(verb).endsWith("ing");
    }

    private boolean isSubject(Range words) {
        return clause.source()
                .filter(source -> source.from() < words.to() && words.from() < source.to())
                .isPresent();
    }
}

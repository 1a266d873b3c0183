package org.stet.circumstance;

import static org.stet.language.PartOfSpeech.ADJ;
import static org.stet.language.PartOfSpeech.ADP;
import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.CCONJ;
import static org.stet.language.PartOfSpeech.DET;
import static org.stet.language.PartOfSpeech.NOUN;
import static org.stet.language.PartOfSpeech.NUM;
import static org.stet.language.PartOfSpeech.PRON;
import static org.stet.language.PartOfSpeech.PROPN;
import static org.stet.language.PartOfSpeech.SCONJ;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.Optional;
import java.util.Set;

/** Reads noun phrases in a clause, from their first word. Immutable. */
final class Phrases {
    private static final int LONGEST = 14;
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our", "your");
    private static final Set<String> ABOUT = Set.of("more", "than", "about", "nearly", "almost", "some", "roughly");
    private static final Set<String> GROUPS = Lexicon.english().words("groups");
    private static final Set<String> PEOPLE = Lexicon.english().words("people");
    private static final Set<String> NAME_LINKS = Set.of("of", "the", "'s", "&");
    private static final Set<String> NEVER = Set.of(
            "that", "who", "which", "whom", "whose", "what", "how", "why", "when", "where", "whether", "if", "as",
            "than", "not", "n't");

    private final Clause clause;
    private final Times times;

    Phrases(Clause clause, Times times) {
        this.clause = clause;
        this.times = times;
    }

    /** Returns the noun phrase that begins here, without what hangs on it. */
    Optional<Range> core(int index) {
        if (isPersonal(index)) {
            return Optional.of(new Range(index, index + 1));
        }
        return simple(index).map(this::joined);
    }

    private Optional<Range> simple(int index) {
        int at = index;
        int head = -1;
        while (at - index < LONGEST && continues(at, index)) {
            if (isHead(clause, at) || isListed(clause.lower(at))) {
                head = at;
            }
            at++;
        }
        boolean owner = head >= 0 && isPossessiveMark(head + 1);
        return head < 0 || owner ? Optional.empty() : Optional.of(new Range(index, head + 1));
    }

    /** "of about 500". */
    private Optional<Range> count(int index) {
        int at = index;
        while (ABOUT.contains(clause.lower(at))) {
            at++;
        }
        return clause.is(at, NUM) ? Optional.of(new Range(index, at + 1)) : Optional.empty();
    }

    /** "reporters and editors", but not the subject of what follows: "reporters and Moss said". */
    private Range joined(Range first) {
        if (!clause.is(first.to(), "and") && !clause.is(first.to(), "or")) {
            return first;
        }
        return simple(first.to() + 1)
                .filter(second -> !clause.is(second.to(), VERB) && !clause.is(second.to(), AUX))
                .map(second -> new Range(first.from(), second.to()))
                .orElse(first);
    }

    /** Returns the noun phrase that begins here with its members or its house: "a crowd of 200", "Ann Lee of the Echo". */
    Optional<Range> whole(int index) {
        return core(index).map(core -> {
            int head = core.to() - 1;
            Optional<Range> of =
                    clause.is(core.to(), "of") ? core(core.to() + 1).or(() -> count(core.to() + 1)) : Optional.empty();
            boolean house = clause.is(head, PROPN)
                    && of.isPresent()
                    && clause.is(of.get().to() - 1, PROPN);
            boolean members = GROUPS.contains(clause.lower(head));
            return of.isPresent() && (house || members)
                    ? new Range(index, of.get().to())
                    : core;
        });
    }

    /** Returns the name that begins here: capitalised words, perhaps with "the" before and "of" between. */
    Optional<Range> name(int index) {
        int from = clause.is(index, "the") ? index + 1 : index;
        int at = from;
        int end = -1;
        while (at - index < LONGEST && isNamePart(at)) {
            end = at + 1;
            int links = end;
            while (links < end + 2 && NAME_LINKS.contains(clause.lower(links))) {
                links++;
            }
            at = links;
        }
        return end < 0 || isPossessiveMark(end) ? Optional.empty() : Optional.of(new Range(index, end));
    }

    private boolean isNamePart(int at) {
        return clause.capitalised(at) && times.at(at).isEmpty() && !isSource(at);
    }

    private boolean continues(int at, int begin) {
        String word = clause.lower(at);
        boolean distributes = at > begin && (word.equals("every") || word.equals("each"));
        if (word.isEmpty() || distributes || NEVER.contains(word) || isSource(at) || isTime(at, begin)) {
            return false;
        }
        boolean inner = clause.is(at, VERB)
                && (word.endsWith("ed") || word.endsWith("ing"))
                && at > begin
                && isNominal(clause, at + 1);
        return isNominal(clause, at)
                || clause.is(at, DET)
                || isPossessive(word)
                || ABOUT.contains(word)
                || isPossessiveMark(at)
                || isJoint(at)
                || isPair(at)
                || (at > begin && isListed(word))
                || inner;
    }

    private boolean isTime(int at, int begin) {
        boolean name = at > begin && clause.is(at - 1, PROPN) && clause.is(at, PROPN);
        return times.at(at).isPresent() && !(name && clause.is(at, "today"));
    }

    private boolean isJoint(int at) {
        return clause.is(at, "&") || ((clause.is(at, "-") || clause.is(at, "/")) && clause.isAttached(at));
    }

    /** Words that must be nouns here, whatever they were tagged as. */
    private static boolean isListed(String word) {
        return Settings.isOccasion(word) || PEOPLE.contains(word);
    }

    /** "black and Hispanic journalists". */
    private boolean isPair(int at) {
        return clause.is(at, "and") && clause.is(at - 1, ADJ) && clause.is(at + 1, ADJ);
    }

    private boolean isSource(int at) {
        return clause.source()
                .filter(words -> words.from() <= at && at < words.to())
                .isPresent();
    }

    private boolean isPossessiveMark(int at) {
        return clause.is(at, "'s")
                || (clause.is(at, "'") && clause.lower(at - 1).endsWith("s"));
    }

    private boolean isPersonal(int at) {
        boolean owner = clause.is(at, "her") && (isNominal(clause, at + 1) || clause.is(at + 1, VERB));
        return !owner && Set.of("him", "her", "them", "me", "us").contains(clause.lower(at));
    }

    /** Says whether a token can stand before the head of a noun phrase. */
    static boolean isModifier(Clause clause, int at) {
        return isNominal(clause, at) || clause.is(at, DET) || isPossessive(clause.lower(at)) || clause.is(at, "'s");
    }

    static boolean isPossessive(String word) {
        return POSSESSIVES.contains(word);
    }

    /** Says whether a token can be the last of a noun phrase. */
    static boolean isHead(Clause clause, int at) {
        boolean name = clause.capitalised(at)
                && !clause.is(at, DET)
                && !clause.is(at, ADP)
                && !clause.is(at, PRON)
                && !clause.is(at, SCONJ)
                && !clause.is(at, CCONJ);
        return clause.is(at, NOUN) || clause.is(at, PROPN) || name;
    }

    /** Says whether a token can stand in a noun phrase. */
    static boolean isNominal(Clause clause, int at) {
        return isHead(clause, at)
                || clause.is(at, ADJ)
                || clause.is(at, NUM)
                || (clause.lower(at).startsWith("-") && clause.isAttached(at));
    }
}

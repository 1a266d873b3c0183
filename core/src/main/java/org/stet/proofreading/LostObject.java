package org.stet.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * "It will give him I think the plan is clear." A verb of giving has its person but not its thing when a new clause
 * begins. "I think" alone may be an aside ("it gives him I think a chance"), so the clause must have a verb of its own;
 * and the giver must stand at the head of a clause, for in "the money they gave us I think is gone" the thing came first.
 */
final class LostObject implements SentenceRule {
    private static final Set<String> GIVING = Set.of(
            "give", "gives", "gave", "given", "giving", "hand", "hands", "handed", "offer", "offers", "offered", "lend",
            "lends", "lent", "grant", "grants", "granted", "bring", "brings", "brought", "award", "awards", "awarded");
    private static final Set<String> PERSONS = Set.of("him", "them", "us", "me", "you");
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");
    private static final Set<String> THINKING =
            Set.of("think", "believe", "thought", "believed", "thinks", "believes", "mean", "guess", "suppose", "know");
    private static final Set<String> OTHER_CLAUSES =
            Set.of("that", "which", "who", "what", "i", "he", "she", "we", "they", "you", "it");
    private static final Set<PartOfSpeech> VERBAL = Set.of(PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART);
    private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
    private static final int LONGEST_ASIDE = 3;
    private static final int LONGEST_SUBJECT = 8;

    @Override
    public Optional<Span> breaksOff(Sentence sentence, Ending ending, Page page) {
        List<Token> tokens = sentence.tokens();
        for (int verb = 1; verb + 4 < tokens.size(); verb++) {
            if (GIVING.contains(tokens.get(verb).lower())
                    && PERSONS.contains(tokens.get(verb + 1).lower())) {
                int clause = afterBrackets(tokens, verb + 2);
                if (newClause(tokens, clause) && headsClause(tokens, verb)) {
                    return Optional.of(
                            tokens.get(verb).span().cover(tokens.get(clause + 1).span()));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String message() {
        return "This sentence seems to break off where a new clause begins; worth checking.";
    }

    private static int afterBrackets(List<Token> tokens, int at) {
        if (!tokens.get(at).word().equals("[")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 2 + LONGEST_ASIDE); i++) {
            if (tokens.get(i).word().equals("]")) {
                return i + 1;
            }
        }
        return at;
    }

    /** Says whether a subject, a verb of thinking and then a whole clause stand here. */
    private static boolean newClause(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size()
                || !SUBJECTS.contains(tokens.get(at).lower())
                || !THINKING.contains(tokens.get(at + 1).lower())) {
            return false;
        }
        int limit = Math.min(tokens.size(), at + 2 + LONGEST_SUBJECT);
        int verb = at + 3;
        while (verb < limit && mayStandInSubject(tokens.get(verb))) {
            verb++;
        }
        return verb < limit && is(tokens, verb, PartOfSpeech.AUX);
    }

    private static boolean mayStandInSubject(Token token) {
        return switch (token.pos()) {
            case AUX, VERB, SCONJ, PUNCT -> false;
            default -> !OTHER_CLAUSES.contains(token.lower());
        };
    }

    /** Says whether the giver before this verb is the first thing in its clause. */
    private static boolean headsClause(List<Token> tokens, int verb) {
        int at = skip(tokens, verb - 1, VERBAL);
        if (at >= 0 && is(tokens, at, PartOfSpeech.PRON)) {
            return isBoundary(tokens, at - 1);
        }
        int before = skip(tokens, at, NOMINAL);
        boolean determined = before >= 0 && before < at && is(tokens, before, PartOfSpeech.DET);
        return before < at && isBoundary(tokens, determined ? before - 1 : before);
    }

    /** Returns the index of the last token up to {@code from} that is none of these, or -1. */
    private static int skip(List<Token> tokens, int from, Set<PartOfSpeech> parts) {
        int at = from;
        while (at >= 0 && parts.contains(tokens.get(at).pos())) {
            at--;
        }
        return at;
    }

    private static boolean isBoundary(List<Token> tokens, int at) {
        return at < 0
                || is(tokens, at, PartOfSpeech.PUNCT)
                || is(tokens, at, PartOfSpeech.CCONJ)
                || is(tokens, at, PartOfSpeech.SCONJ);
    }

    private static boolean is(List<Token> tokens, int at, PartOfSpeech pos) {
        return tokens.get(at).is(pos);
    }
}

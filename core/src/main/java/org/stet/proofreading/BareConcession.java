package org.stet.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * "Trade can recover, although both towns can." A concession may leave its verb out only if it contrasts with the main
 * clause ("They cannot pay, although they could"; "The north will vote, although the south may"). With the same
 * auxiliary on both sides and no negation anywhere there is nothing to concede, so a verb has been lost.
 */
final class BareConcession implements SentenceRule {
    private static final Set<String> CONCESSIONS = Set.of("although", "though");
    private static final int LONGEST_SUBJECT = 5;

    @Override
    public Optional<Span> breaksOff(Sentence sentence, Ending ending, Page page) {
        List<Token> tokens = sentence.tokens();
        Token last = tokens.get(ending.last());
        if (!ending.stopped() || !FunctionWords.MODALS.contains(last.lower())) {
            return Optional.empty();
        }
        int from = subordinator(tokens, ending.last());
        if (from < 0 || !repeats(tokens.subList(0, from), last.lower()) || negated(tokens)) {
            return Optional.empty();
        }
        return Optional.of(tokens.get(from).span().cover(last.span()));
    }

    @Override
    public String message() {
        return "This clause ends in an auxiliary and seems to lack its verb; worth checking.";
    }

    /** Returns the index of the word that opens the clause if nothing but a short subject stands in it, or -1. */
    private static int subordinator(List<Token> tokens, int auxiliary) {
        for (int i = auxiliary - 1; i >= Math.max(0, auxiliary - LONGEST_SUBJECT - 1); i--) {
            Token token = tokens.get(i);
            if (CONCESSIONS.contains(token.lower())) {
                return i < auxiliary - 1 ? i : -1;
            }
            if (token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX) || token.is(PartOfSpeech.PUNCT)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean repeats(List<Token> main, String auxiliary) {
        List<String> modals = main.stream()
                .map(Token::lower)
                .filter(FunctionWords.MODALS::contains)
                .toList();
        return !modals.isEmpty() && modals.get(modals.size() - 1).equals(auxiliary);
    }

    private static boolean negated(List<Token> tokens) {
        return tokens.stream().map(Token::lower).anyMatch(FunctionWords.NEGATIONS::contains);
    }
}

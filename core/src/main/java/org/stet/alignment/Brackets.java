package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.alignment.Token.Kind;

/** Tells words in brackets from the others, and stage notes from both. */
final class Brackets {
    /** Tokens that one pair of brackets may hold. */
    private static final int LONGEST = 20;

    private Brackets() {}

    /** Returns the tokens without what is in brackets and nobody spoke: [laughter], (Applause.), [sic]. */
    static List<Token> withoutStageNotes(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int close = close(tokens, i);
            if (close > 0 && isStageNote(tokens.subList(i + 1, close))) {
                i = close;
            } else {
                kept.add(tokens.get(i));
            }
        }
        return kept;
    }

    /** Says of each token whether it is in brackets. */
    static boolean[] inside(List<Token> tokens) {
        boolean[] inside = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int close = close(tokens, i);
            for (int at = i; at < close; at++) {
                inside[at] = true;
            }
        }
        return inside;
    }

    private static int close(List<Token> tokens, int open) {
        if (tokens.get(open).kind() != Kind.OPEN) {
            return -1;
        }
        for (int i = open + 1; i < tokens.size() && i <= open + LONGEST; i++) {
            if (tokens.get(i).kind() == Kind.CLOSE) {
                return i;
            }
            if (tokens.get(i).kind() == Kind.OPEN) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isStageNote(List<Token> inside) {
        List<Token> words = inside.stream().filter(Token::spoken).toList();
        return !words.isEmpty()
                && words.size() <= 6
                && words.stream()
                        .anyMatch(word -> Vocabulary.STAGE.contains(word.text().toLowerCase(Locale.ROOT)))
                && words.stream()
                                        .filter(word -> Vocabulary.STAGE.contains(
                                                word.text().toLowerCase(Locale.ROOT)))
                                        .count()
                                * 2
                        >= words.size();
    }
}

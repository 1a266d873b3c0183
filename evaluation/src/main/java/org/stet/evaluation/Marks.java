package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Span;

/**
 * Stretches inside one pair of double quotation marks, the marks excluded, in text order: the scorer's own plain
 * definition. Both marks of a pair stand on one line. A straight mark opens and closes in turn and may stand for either
 * half of a curly pair; a second opening mark begins anew, a closing mark that closes nothing is passed over.
 *
 * @param pairs stretches between {@code "} or curly marks
 * @param apostrophes stretches between two apostrophes and two apostrophes
 */
record Marks(List<Span> pairs, List<Span> apostrophes) {
    private static final int NOT_OPEN = -1;

    Marks {
        pairs = List.copyOf(pairs);
        apostrophes = List.copyOf(apostrophes);
    }

    static Marks of(String text) {
        List<Span> pairs = new ArrayList<>();
        List<Span> apostrophes = new ArrayList<>();
        int open = NOT_OPEN;
        int openApostrophes = NOT_OPEN;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '\n') {
                open = NOT_OPEN;
                openApostrophes = NOT_OPEN;
            } else if (isTwoApostrophes(text, at)) {
                openApostrophes = next(openApostrophes, at, 2, false, apostrophes);
                at++;
            } else if (mark == '“' || mark == '"' || (mark == '”' && open != NOT_OPEN)) {
                open = next(open, at, 1, mark == '“', pairs);
            }
        }
        return new Marks(pairs, apostrophes);
    }

    /** Says whether a character is a double quotation mark. */
    static boolean isDouble(char mark) {
        return "\"“”„‟«»".indexOf(mark) >= 0;
    }

    /** Says whether a pair of apostrophes, or of grave accents, that is used as one double mark stands here. */
    static boolean isTwoApostrophes(String text, int at) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '`') && at + 1 < text.length() && text.charAt(at + 1) == mark;
    }

    private static int next(int open, int at, int length, boolean opensOnly, List<Span> found) {
        if (open == NOT_OPEN || opensOnly) {
            return at + length;
        }
        found.add(new Span(open, at));
        return NOT_OPEN;
    }
}

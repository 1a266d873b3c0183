package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Span;

/**
 * What the draft itself says around a quotation, in the same sentence: its own "if", its own "not".
 *
 * @param condition whether the draft puts a condition there
 * @param denial whether it denies there
 */
record Surroundings(boolean condition, boolean denial) {
    /** Code units looked at on either side. */
    private static final int REACH = 300;

    /** Reads what stands around the pieces of a quotation. */
    static Surroundings of(Quoted quoted) {
        List<Word> words = new ArrayList<>();
        int last = -1;
        for (Span piece : quoted.pieces()) {
            words.addAll(before(quoted.text(), piece.begin(), last));
            last = piece.end();
        }
        words.addAll(behind(quoted.text(), last));
        boolean condition = false;
        boolean denial = false;
        for (int i = 0; i < words.size(); i++) {
            condition |= ConditionRule.opener(words, i) > 0;
            denial |= Negations.denies(words, i) || words.get(i).form().equals("nor");
        }
        return new Surroundings(condition, denial);
    }

    private static List<Word> before(String text, int at, int last) {
        int begin = at;
        while (begin > Math.max(0, Math.max(last, at - REACH)) && !stop(text, begin - 1)) {
            begin--;
        }
        return Folding.record(text, new Span(begin, at), List.of());
    }

    private static List<Word> behind(String text, int at) {
        int end = at;
        boolean stopped = at > 0 && stop(text, at - 1);
        while (!stopped && end < Math.min(text.length(), at + REACH) && !stop(text, end)) {
            end++;
        }
        return Folding.record(text, new Span(at, end), List.of());
    }

    private static boolean stop(String text, int at) {
        char c = text.charAt(at);
        return c == '\n'
                || c == '!'
                || c == '?'
                || (c == '.' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))));
    }
}

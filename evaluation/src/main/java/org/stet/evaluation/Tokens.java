package org.stet.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * The scorer's own tokens of one text: runs of letters, digits and underscores, and every other mark by itself. White
 * space and double quotation marks, two apostrophes or grave accents among them, are no tokens. Immutable; share freely.
 */
final class Tokens {
    private final List<Span> spans;

    private Tokens(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    static Tokens of(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            if (isWord(text.codePointAt(at))) {
                while (end < text.length() && isWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                spans.add(new Span(at, end));
            } else if (Marks.isTwoApostrophes(text, at)) {
                end = at + 2;
            } else if (!SourceText.isSpace(text.charAt(at)) && !Marks.isDouble(text.charAt(at))) {
                spans.add(new Span(at, end));
            }
            at = end;
        }
        return new Tokens(spans);
    }

    int count() {
        return spans.size();
    }

    /** Returns the indexes of the tokens that any of the spans touches. */
    BitSet touched(List<Span> places) {
        BitSet touched = new BitSet();
        for (Span place : places) {
            for (int i = firstEndingAfter(place.begin());
                    i < spans.size() && spans.get(i).overlaps(place);
                    i++) {
                touched.set(i);
            }
        }
        return touched;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
}

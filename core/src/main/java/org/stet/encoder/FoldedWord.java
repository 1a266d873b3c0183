package org.stet.encoder;

import java.util.Arrays;
import org.stet.text.Span;

/** A word in small letters without accents, of which every character knows where it comes from. Confined to one thread. */
final class FoldedWord {
    private final StringBuilder characters = new StringBuilder();
    private int[] begins = new int[16];
    private int[] ends = new int[16];

    /** Adds a character that comes from a place in the text. */
    void add(int codePoint, int begin, int end) {
        characters.appendCodePoint(codePoint);
        if (characters.length() > begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        for (int i = characters.length() - Character.charCount(codePoint); i < characters.length(); i++) {
            begins[i] = begin;
            ends[i] = end;
        }
    }

    void clear() {
        characters.setLength(0);
    }

    int length() {
        return characters.length();
    }

    int codePoints() {
        return characters.codePointCount(0, characters.length());
    }

    String part(int from, int to) {
        return characters.substring(from, to);
    }

    /** Returns the place in the text of the characters from one index to another, which is not the same. */
    Span place(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }
}

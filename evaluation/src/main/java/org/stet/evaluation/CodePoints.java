package org.stet.evaluation;

import org.stet.text.Span;

/**
 * Places in a file counted in code points, as places in its text counted in UTF-16 code units. A byte order mark at the
 * begin of the file is a code point of the file and no part of the text. Immutable; share freely.
 */
final class CodePoints {
    private final int[] units;

    private CodePoints(int[] units) {
        this.units = units;
    }

    static CodePoints of(String file) {
        int mark = file.length() - CorpusFiles.withoutByteOrderMark(file).length();
        int[] units = new int[file.codePointCount(0, file.length()) + 1];
        int unit = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = Math.max(0, unit - mark);
            unit += i + 1 < units.length ? Character.charCount(file.codePointAt(unit)) : 0;
        }
        return new CodePoints(units);
    }

    /** Returns the number of code points in the file. */
    int count() {
        return units.length - 1;
    }

    /** Returns the place in the text; both offsets must be from 0 to {@link #count()}, in order. */
    Span span(int begin, int end) {
        return new Span(units[begin], units[end]);
    }
}

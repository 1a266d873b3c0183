package org.stet.formats.output.writing;

import org.stet.text.Span;

/** Offsets of a text counted in UTF-16 code units as offsets counted in code points. Immutable; share freely. */
public final class CodePoints {
    private static final int[] SAME = {};

    private final int[] points;

    private CodePoints(int[] points) {
        this.points = points;
    }

    /** Counts the code points of a text; half of a surrogate pair that stands alone is one. */
    public static CodePoints of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new CodePoints(SAME);
        }
        int[] points = new int[text.length() + 1];
        int point = 0;
        int i = 0;
        while (i < text.length()) {
            int end = i + Character.charCount(text.codePointAt(i));
            while (i < end) {
                points[i++] = point;
            }
            point++;
        }
        points[text.length()] = point;
        return new CodePoints(points);
    }

    /** Returns the place counted in code points. */
    public Span span(Span span) {
        return new Span(at(span.begin()), at(span.end()));
    }

    private int at(int unit) {
        return points.length == 0 ? unit : points[unit];
    }
}

package org.stet.formats.output.brat;

import java.util.ArrayList;
import java.util.List;
import org.stet.formats.output.writing.CodePoints;
import org.stet.formats.output.writing.PrintableText;
import org.stet.text.Span;

/**
 * A text as brat shows it, code point for code point the one that was read: its line ends are newlines, and of what would break a
 * line of annotations only spaces are left. Immutable; share freely.
 */
final class BratText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final CodePoints points;

    private BratText(String text, CodePoints points) {
        this.text = text;
        this.points = points;
    }

    static BratText of(String source) {
        StringBuilder text = new StringBuilder(PrintableText.of(source));
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, shown(text, i));
        }
        return new BratText(text.toString(), CodePoints.of(source));
    }

    private static char shown(StringBuilder text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\r' -> at + 1 < text.length() && text.charAt(at + 1) == '\n' ? ' ' : '\n';
            case '\u2028', '\u2029' -> '\n';
            case '\t' -> ' ';
            case BYTE_ORDER_MARK -> at == 0 ? ' ' : c;
            default -> c;
        };
    }

    /** Returns the text of the {@code .txt} file. */
    String text() {
        return text;
    }

    /** Returns the lines' pieces of a place, in UTF-16 code units: an annotation must not cross a newline. */
    List<Span> pieces(Span span) {
        List<Span> pieces = new ArrayList<>();
        int begin = span.begin();
        for (int at = span.begin(); at <= span.end(); at++) {
            if (at == span.end() || text.charAt(at) == '\n') {
                if (at > begin) {
                    pieces.add(new Span(begin, at));
                }
                begin = at + 1;
            }
        }
        return pieces;
    }

    /** Returns the words of a piece. */
    String words(Span piece) {
        return text.substring(piece.begin(), piece.end());
    }

    /** Returns a piece as brat counts it, such as {@code 120 211}. */
    String offsets(Span piece) {
        Span place = points.span(piece);
        return place.begin() + " " + place.end();
    }
}

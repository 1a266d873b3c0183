package org.stet.formats.transcript;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** The lines of a text that are not blank, without the white space at their ends. */
final class Lines {
    private Lines() {}

    /** Returns the lines of a stretch in order. */
    static List<Span> of(String text, Span stretch) {
        List<Span> lines = new ArrayList<>();
        int begin = stretch.begin();
        while (begin < stretch.end()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 || newline > stretch.end() ? stretch.end() : newline;
            Span line = trimmed(text, new Span(begin, end));
            if (!line.isEmpty()) {
                lines.add(line);
            }
            begin = end + 1;
        }
        return lines;
    }

    /** Returns a span without white space at its ends. */
    static Span trimmed(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && SourceText.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && SourceText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}

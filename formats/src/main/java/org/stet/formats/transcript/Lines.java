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
            Span line = SourceText.trim(text, new Span(begin, end));
            if (!line.isEmpty()) {
                lines.add(line);
            }
            begin = end + 1;
        }
        return lines;
    }
}

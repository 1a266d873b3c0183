package org.stet.formats.output.writing;

import java.util.List;
import org.stet.text.Span;

/**
 * A stretch of text in which no mark begins or ends.
 *
 * @param span the stretch
 * @param marks what is marked all over it, by begin, the longer first
 */
public record Segment<T>(Span span, List<T> marks) {
    public Segment {
        marks = List.copyOf(marks);
    }
}

package org.stet.formats.output.writing;

import java.util.Comparator;
import org.stet.text.Span;

/** A stretch of text with what is marked there. Orders by begin, the longer first. */
public record Marked<T>(Span span, T mark) {
    /** Returns the order by begin; of two that begin together the longer one is first. */
    static <T> Comparator<Marked<T>> byPlace() {
        return Comparator.<Marked<T>>comparingInt(marked -> marked.span().begin())
                .thenComparing(marked -> -marked.span().end());
    }
}

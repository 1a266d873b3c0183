package org.stet.text;

import static java.util.Objects.requireNonNull;

/** A span together with its words, which are always {@code text.substring(begin, end)} of the text they come from. */
public record Excerpt(Span span, String text) implements Comparable<Excerpt> {
    public Excerpt {
        requireNonNull(span, "an excerpt needs a span");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "excerpt of " + text.length() + " code units does not fill its span of " + span.length());
        }
    }

    /** Returns the offset of the first code unit. */
    public int begin() {
        return span.begin();
    }

    /** Returns the offset after the last code unit. */
    public int end() {
        return span.end();
    }

    /** Orders by place. */
    @Override
    public int compareTo(Excerpt other) {
        return span.compareTo(other.span);
    }
}

package org.stet.document;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.stet.text.Span;

/** A stretch of an article's text that plays one part in it. */
public record Part(Kind kind, Span span) {
    /** What a part is; {@link #id()} is the name used in JSON. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        BODY,
        CAPTION,
        PULLQUOTE,
        BLOCKQUOTE;

        /** Returns the name used in every output, such as {@code headline}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Part {
        requireNonNull(kind, "a part needs a kind");
        requireNonNull(span, "a part needs a span");
    }
}

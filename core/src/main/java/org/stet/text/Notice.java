package org.stet.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A positioned remark on the text at hand. Ill-formed prose is data: it earns a notice, never an exception.
 *
 * @param span the place, in UTF-16 code units of the article's text
 * @param code what kind of remark it is
 * @param message one plain sentence
 */
public record Notice(Span span, Code code, String message) implements Comparable<Notice> {
    /** The kinds of remark; {@link #id()} is the name used in JSON. */
    public enum Code {
        UNCLOSED_QUOTATION,
        STRAY_MARK,
        MIXED_MARKS,
        NAME_VARIANT,
        INCOMPLETE_SENTENCE,
        TERM_DRIFT,
        LIMIT_REACHED,
        BAD_CHARACTER,
        RULES_ONLY,
        NOT_AN_ARTICLE,
        PAYWALL,
        LIVE_BLOG,
        BROKEN_CAPTION,
        BROKEN_FILE;

        /** Returns the name used in every output, such as {@code unclosed-quotation}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Notice {
        requireNonNull(span, "a notice needs a place");
        requireNonNull(code, "a notice needs a code");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a notice needs a message");
        }
    }

    /** Orders by place, then by code. */
    @Override
    public int compareTo(Notice other) {
        int byPlace = span.compareTo(other.span);
        return byPlace != 0 ? byPlace : code.compareTo(other.code);
    }
}

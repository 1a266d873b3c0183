package org.stet.alignment;

import org.stet.text.Span;

/**
 * A word or a mark as it is printed.
 *
 * @param kind what it is
 * @param text as printed, but for apostrophes, which are plain
 * @param span its place
 */
record Token(Kind kind, String text, Span span) {
    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        ELLIPSIS,
        OPEN,
        CLOSE,
        /** A full stop, a question mark, an exclamation mark. */
        STOP,
        /** A comma, a semicolon, a colon, a dash. */
        PAUSE,
        DASH,
        HYPHEN,
        /** A piece of the quotation ends here. */
        BREAK
    }

    /** Says whether the token is spoken. */
    boolean spoken() {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.SIGN;
    }

    /** Says whether it begins with a capital letter. */
    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }
}

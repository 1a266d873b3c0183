package org.stet.quotation;

import org.stet.text.SourceText;
import org.stet.text.Span;

/** What stands beside a run of marks. */
enum Side {
    /** The paragraph's end or begin. */
    EDGE,
    SPACE,
    /** A letter, a digit, or a sign read as one: a currency, a percentage. */
    WORD,
    /** A comma or a colon, after which a quotation may begin. */
    COMMA,
    /** A full stop, an ellipsis and the like. */
    STOP,
    DASH,
    /** An opening bracket. */
    BRACKET,
    /** A closing bracket. */
    UNBRACKET;

    /** Returns what the code unit at {@code offset} is for a mark beside it; outside {@code paragraph} is its edge. */
    static Side at(CharSequence text, Span paragraph, int offset) {
        if (!paragraph.contains(offset)) {
            return EDGE;
        }
        char c = text.charAt(offset);
        if (SourceText.isSpace(c)) {
            return SPACE;
        }
        return switch (c) {
            case ',', ':' -> COMMA;
            case '.', ';', '!', '?', '…' -> STOP;
            case '-', '\u2010', '\u2011', '\u2012', '–', '—', '\u2015', '/' -> DASH;
            case '(', '[', '{' -> BRACKET;
            case ')', ']', '}' -> UNBRACKET;
            default -> WORD;
        };
    }

    /** Says whether a punctuation mark that ends something is here. */
    boolean isStop() {
        return this == STOP || this == COMMA;
    }

    /** Says whether there is nothing here, or white space. */
    boolean isFree() {
        return this == EDGE || this == SPACE;
    }
}

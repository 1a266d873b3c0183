package org.stet.alignment;

import org.stet.text.Span;

/**
 * One word as it is compared. A contraction gives several words with one place.
 *
 * @param form the word folded: lower case, one spelling, numbers as {@code #} and their value
 * @param span its place in its text
 * @param printed the first word's letters as printed, to see capitals
 * @param after what follows it
 * @param contracted whether it is the shortened word of a contraction
 * @param bracketed whether it stands in brackets
 * @param judged whether it belongs to the quotation; a word of the frame, or of the record, does not
 */
record Word(
        String form, Span span, String printed, After after, boolean contracted, boolean bracketed, boolean judged) {
    /** What stands between a word and the next. */
    enum After {
        NOTHING,
        /** A comma, a semicolon, a colon, a dash. */
        PAUSE,
        /** The end of a sentence. */
        STOP,
        /** An ellipsis. */
        ELLIPSIS,
        /** The end of a piece of the quotation. */
        BREAK
    }

    boolean isNumber() {
        return form.charAt(0) == '#';
    }

    boolean isFunction() {
        return FunctionWords.contains(form) || form.charAt(0) == '\'';
    }

    boolean isContent() {
        return !isFunction();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(printed.codePointAt(0));
    }

    /** Says whether a clause or sentence may end behind the word. */
    boolean endsClause() {
        return after != After.NOTHING;
    }

    Word with(String other) {
        return new Word(other, span, printed, after, contracted, bracketed, judged);
    }

    Word with(After other) {
        return new Word(form, span, printed, other, contracted, bracketed, judged);
    }

    /** Returns this word and those after it, to another, as one. */
    Word to(Word last, String other) {
        return new Word(other, span.cover(last.span), printed, last.after, contracted, bracketed, judged);
    }
}

package org.stet.quotation;

import org.stet.text.Span;

/**
 * One mark of a paragraph that may open or close a quotation.
 *
 * @param span its place; two code units for two apostrophes
 * @param glyph its shape
 * @param lean the way its shape points by this article's convention
 * @param left what stands before the run of marks that it belongs to
 * @param right what stands after that run
 * @param hint what else it may be
 */
record Mark(Span span, Glyph glyph, Lean lean, Side left, Side right, Hint hint) {
    /** What a mark may be other than a quotation mark. */
    enum Hint {
        NONE,
        /** A word or a year with its beginning left out: 'tis, '84. */
        ELISION,
        /** A plural possessive or a word with its end left out: firms', goin'. */
        POSSESSIVE,
        /** Feet, inches, minutes or seconds after a number. */
        MEASURE,
        /** A straight double mark after a number, which may be inches. */
        NUMBER
    }

    /** Says whether its neighbours are those of an opening mark: nothing before, a word after. */
    boolean looksOpening() {
        return (left.isFree() || left == Side.BRACKET || left == Side.DASH) && !right.isFree();
    }
}

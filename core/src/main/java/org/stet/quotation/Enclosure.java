package org.stet.quotation;

import java.util.Optional;
import org.stet.text.Span;

/**
 * A pair of marks, or one mark whose fellow is missing, and the stretch they enclose.
 *
 * @param opening empty where a quotation left open by the paragraph before goes on without a mark
 * @param closing empty where the quotation is never closed
 * @param outer the stretch with its marks
 * @param family the marks it is made of
 */
record Enclosure(Optional<Mark> opening, Optional<Mark> closing, Span outer, Family family)
        implements Comparable<Enclosure> {

    /** Makes the enclosure of two marks. */
    static Enclosure of(Mark opening, Mark closing) {
        return new Enclosure(
                Optional.of(opening),
                Optional.of(closing),
                opening.span().cover(closing.span()),
                opening.glyph().family());
    }

    /** Makes the enclosure of a mark that is never closed; its words end at {@code end}. */
    static Enclosure unclosed(Mark opening, int end) {
        Span outer =
                new Span(opening.span().begin(), Math.max(end, opening.span().end()));
        return new Enclosure(
                Optional.of(opening), Optional.empty(), outer, opening.glyph().family());
    }

    /** Makes the enclosure of a quotation that goes on from the paragraph before, from {@code begin}. */
    static Enclosure unopened(int begin, Mark closing) {
        return new Enclosure(
                Optional.empty(),
                Optional.of(closing),
                new Span(begin, closing.span().end()),
                closing.glyph().family());
    }

    /** Returns the stretch between the marks. */
    Span between() {
        int begin = opening.map(mark -> mark.span().end()).orElse(outer.begin());
        int end = closing.map(mark -> mark.span().begin()).orElse(outer.end());
        return new Span(begin, Math.max(begin, end));
    }

    /** Says whether {@code inner} has its marks right beside the marks of this one: ““so””. */
    boolean doubles(Enclosure inner) {
        return family == inner.family
                && closing.isPresent()
                && inner.closing.isPresent()
                && between().equals(inner.outer);
    }

    /** Orders by begin, an outer one before those inside it. */
    @Override
    public int compareTo(Enclosure other) {
        int byBegin = Integer.compare(outer.begin(), other.outer.begin());
        return byBegin != 0 ? byBegin : Integer.compare(other.outer.end(), outer.end());
    }
}

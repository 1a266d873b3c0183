package org.stet.quotation;

import java.util.Optional;
import org.stet.text.Span;

/**
 * What a paragraph must know of its neighbours: what the one before left open, and whether the next one opens again.
 *
 * @param before the marks of the quotation that the paragraph before left open
 * @param after the marks the next paragraph opens with, where this one ends as a quotation that runs on does
 */
record Carry(Optional<Family> before, Optional<Family> after) {
    /** Looks at the next paragraph, empty after the last. */
    static Carry of(String text, Convention convention, Optional<Family> before, Span paragraph, Optional<Span> next) {
        Optional<Family> after =
                next.filter(span -> endsWell(text, paragraph)).flatMap(span -> opensWith(text, convention, span));
        return new Carry(before, after);
    }

    /** Says whether the paragraph before left a quotation in these marks open. */
    boolean leftOpen(Family family) {
        return before.isPresent() && before.get() == family;
    }

    /** Says whether a quotation in these marks that this paragraph leaves open is opened again by the next. */
    boolean runsOn(Family family) {
        return after.isPresent() && after.get() == family;
    }

    private static boolean endsWell(String text, Span paragraph) {
        char last = text.charAt(paragraph.end() - 1);
        return Glyph.isMark(last) || Side.at(text, paragraph, paragraph.end() - 1) != Side.WORD;
    }

    private static Optional<Family> opensWith(String text, Convention convention, Span paragraph) {
        return MarkScanner.scan(text, convention, paragraph, 1).stream()
                .filter(mark -> mark.span().begin() == paragraph.begin() && mark.looksOpening())
                .filter(mark -> mark.hint() == Mark.Hint.NONE)
                .map(mark -> mark.glyph().family())
                .findFirst();
    }
}

package org.stet.quotation;

import org.stet.text.SourceText;

/**
 * How one article sets its quotations, worked out from counts over the whole of it. Immutable; share freely.
 *
 * @param singleFirst whether single marks are the outer ones, as British papers set them
 * @param twoApostrophes whether two apostrophes in a row are a double mark
 * @param lowMarks whether low marks open, so that the high curly ones that point left may close
 * @param pointingIn whether guillemets point inwards, »so«
 */
record Convention(boolean singleFirst, boolean twoApostrophes, boolean lowMarks, boolean pointingIn) {

    /** Counts the marks that open a word and decides. */
    static Convention of(SourceText source) {
        Count count = new Count(source.text());
        for (int i = 0; i < source.length(); i++) {
            if (Glyph.isMark(source.text().charAt(i))
                    && (i == 0 || SourceText.isSpace(source.text().charAt(i - 1)))) {
                count.add(i);
            }
        }
        return new Convention(count.singles > count.doubles, count.pairs > 0, count.low > 0, count.inwards > 0);
    }

    /** Returns the way a shape points in this article. */
    Lean lean(Glyph glyph) {
        return switch (glyph) {
            case GUILLEMET_LEFT, GUILLEMET_RIGHT, ANGLE_LEFT, ANGLE_RIGHT ->
                pointingIn ? glyph.lean().reversed() : glyph.lean();
            case CURLY_OPEN, SINGLE_OPEN -> lowMarks ? Lean.NEITHER : glyph.lean();
            default -> glyph.lean();
        };
    }

    private static final class Count {
        private final String text;
        private int singles;
        private int doubles;
        private int pairs;
        private int low;
        private int inwards;

        private Count(String text) {
            this.text = text;
        }

        private void add(int offset) {
            int end = offset + 1;
            char c = text.charAt(offset);
            boolean alike = end < text.length() && text.charAt(end) == c && (c == '\'' || c == '`');
            if (alike && !Elision.startsAt(text, end + 1)) {
                addPair(end + 1);
            } else if (end < text.length() && isWord(end)) {
                addOne(Glyph.of(c), Elision.startsAt(text, end));
            }
        }

        private void addPair(int end) {
            boolean opens = end < text.length() && (isWord(end) || text.charAt(end) == '\'');
            pairs += opens ? 1 : 0;
            doubles += opens ? 1 : 0;
        }

        private void addOne(Glyph glyph, boolean elision) {
            doubles += glyph.family() == Family.DOUBLE ? 1 : 0;
            singles += glyph.family() == Family.SINGLE && !elision ? 1 : 0;
            low += glyph == Glyph.LOW || glyph == Glyph.SINGLE_LOW ? 1 : 0;
            inwards += !glyph.isAngular() ? 0 : glyph.lean() == Lean.CLOSES ? 1 : -1;
        }

        private boolean isWord(int offset) {
            return Character.isLetterOrDigit(text.charAt(offset));
        }
    }
}

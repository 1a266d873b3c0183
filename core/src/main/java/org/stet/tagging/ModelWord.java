package org.stet.tagging;

import java.util.List;
import org.stet.text.Span;

/**
 * A word or mark of an article as the learned model is given it: its pieces, and what the vocabulary does not keep of it.
 *
 * @param span its place in the text
 * @param pieces the numbers of its pieces in the model's vocabulary; at least one
 * @param letters how it is written
 * @param layout how it stands to the word before
 * @param quoting how it stands to quotation marks
 */
public record ModelWord(Span span, List<Integer> pieces, Letters letters, Layout layout, Quoting quoting) {
    public ModelWord {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a word needs at least one piece");
        }
    }

    /** Returns the number of the features of its first piece, or of those that go on with the word. */
    int feature(boolean first) {
        int glued = first ? layout.number : Layout.GLUED.number;
        return (letters.number * Layout.values().length + glued) * Quoting.values().length + quoting.number;
    }

    /** How a word is written, and the number that the model knows that by. */
    public enum Letters {
        MARK(0),
        DIGITS(1),
        SMALL(2),
        /** A capital first and nowhere else. */
        CAPITALISED(3),
        CAPITALS(4);

        private final int number;

        Letters(int number) {
            this.number = number;
        }

        /** Returns the number that the model knows this by. */
        public int number() {
            return number;
        }
    }

    /** How a word stands to the one before, and the number that the model knows that by. */
    public enum Layout {
        OPENS_PARAGRAPH(0),
        SPACED(1),
        GLUED(2);

        private final int number;

        Layout(int number) {
            this.number = number;
        }

        /** Returns the number that the model knows this by. */
        public int number() {
            return number;
        }
    }

    /** How a word stands to the outermost quotation marks, and the number that the model knows that by. */
    public enum Quoting {
        OUTSIDE(0),
        INSIDE(1),
        OPENING(2),
        CLOSING(3);

        private final int number;

        Quoting(int number) {
            this.number = number;
        }

        /** Returns the number that the model knows this by. */
        public int number() {
            return number;
        }
    }
}

package org.stet.formats.html;

/**
 * A set of hints, small enough to be asked of every element of a page.
 *
 * @param bits the bits of the hints in it, see {@link Hint#bit}
 */
record Hints(int bits) {
    /** No hint. */
    static final Hints NONE = new Hints(0);

    /** Returns the set of some hints. */
    static Hints of(Hint... hints) {
        int bits = 0;
        for (Hint hint : hints) {
            bits |= hint.bit;
        }
        return new Hints(bits);
    }

    boolean isEmpty() {
        return bits == 0;
    }

    boolean has(Hint hint) {
        return (bits & hint.bit) != 0;
    }

    boolean hasAny(Hints others) {
        return (bits & others.bits) != 0;
    }

    /** Returns what is in this set or in another. */
    Hints and(Hints others) {
        return (bits | others.bits) == bits ? this : new Hints(bits | others.bits);
    }
}

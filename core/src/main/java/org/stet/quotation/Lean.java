package org.stet.quotation;

/** Which way the shape of a mark points. */
enum Lean {
    OPENS,
    CLOSES,
    /** A straight mark opens and closes alike. */
    NEITHER;

    /** Returns the other way. */
    Lean reversed() {
        return switch (this) {
            case OPENS -> CLOSES;
            case CLOSES -> OPENS;
            case NEITHER -> NEITHER;
        };
    }
}

package org.stet.quotation;

/** What a mark does. */
enum Role {
    OPENS,
    CLOSES,
    /** It is an apostrophe, a measure, or a stray. */
    PASSES,
    /** It opens anew where the quotation before it was never closed. */
    OPENS_ANEW
}

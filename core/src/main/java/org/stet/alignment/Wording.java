package org.stet.alignment;

import java.util.Locale;

/** How the words of a quotation compare with its passage, from the nearest to the furthest; {@link #id()} is the name in JSON. */
public enum Wording {
    /** The same words in the same order, after folding. */
    VERBATIM,
    /** Fillers, false starts, repeated words gone; contractions opened or closed; one slip of inflection tidied. */
    CLEANED,
    /** Words left out inside, otherwise the same. */
    TRIMMED,
    /** Words substituted, added or moved. */
    REWORDED,
    /** Pieces from clearly separate places run together without a mark, or marked pieces in another order. */
    SPLICED,
    /** The sense is there, most content words are not. */
    PARAPHRASED,
    /** Not in the compared material. */
    ABSENT;

    /** Returns the name used in every output, such as {@code verbatim}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

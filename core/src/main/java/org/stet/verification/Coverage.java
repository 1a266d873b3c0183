package org.stet.verification;

import java.util.Locale;

/** Whether the compared material can settle the matter; {@link #id()} is the name used in JSON. */
public enum Coverage {
    /** A compared document holds the passage, or one that declares itself complete does not. */
    COVERED,
    /** The occasion is not among what was compared. */
    NOT_COVERED,
    /** Too few words to be found by, with their whole statement. */
    TOO_SHORT,
    /** The words were spoken in another language. */
    OTHER_LANGUAGE;

    /** Returns the name used in every output, such as {@code not-covered}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

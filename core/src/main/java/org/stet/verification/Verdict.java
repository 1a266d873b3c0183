package org.stet.verification;

import java.util.Locale;

/** The headline of a check: the first of these that applies; {@link #id()} is the name used in JSON. */
public enum Verdict {
    /** Nothing can be said. */
    UNCHECKABLE,
    /** The compared material should hold the words and does not. */
    NOT_IN_COMPARED,
    /** The words are another speaker's. */
    OTHER_SPEAKER,
    /** A change may have altered the sense. */
    SENSE_AT_RISK,
    VERBATIM,
    CLEANED,
    TRIMMED,
    REWORDED,
    SPLICED,
    PARAPHRASED;

    /** Returns the name used in every output, such as {@code sense-at-risk}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

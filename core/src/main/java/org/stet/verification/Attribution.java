package org.stet.verification;

import java.util.Locale;

/** Whether the words found are the draft's speaker's; {@link #id()} is the name used in JSON. */
public enum Attribution {
    /** The speaker of the passage is the draft's. */
    SAME,
    /** Somebody there quotes the draft's speaker in these words, which supports the draft. */
    SECOND_HAND,
    /** The words are another's own, too distinctive to be a common phrase, and nothing there credits the draft's speaker. */
    OTHER,
    /** Anything else. */
    UNKNOWN;

    /** Returns the name used in every output, such as {@code second-hand}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

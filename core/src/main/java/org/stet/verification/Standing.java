package org.stet.verification;

import java.util.Locale;

/** Whether a quotation stands under a house's profile; {@link #id()} is the name used in JSON. */
public enum Standing {
    /** It stands. */
    STANDS,
    /** An editor has accepted it as it is. */
    ACCEPTED,
    /** It neither stands nor fails: nothing can be said. */
    OPEN,
    /** It does not stand. */
    FAILS;

    /** Returns the name used in every output, such as {@code stands}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

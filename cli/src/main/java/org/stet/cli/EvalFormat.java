package org.stet.cli;

import java.util.Locale;

/** What {@code stet eval} writes. */
enum EvalFormat {
    TEXT,
    JSON;

    /** Returns the name used on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

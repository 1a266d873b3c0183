package org.stet.cli;

import java.util.Locale;

/** What {@code stet check} writes. */
enum CheckFormat {
    TEXT,
    JSON,
    HTML,
    SARIF;

    /** Returns the name used on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

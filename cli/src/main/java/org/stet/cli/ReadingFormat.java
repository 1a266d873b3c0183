package org.stet.cli;

import java.util.Locale;

/** What {@code stet read} writes. */
enum ReadingFormat {
    TEXT,
    JSON,
    JSONL,
    HTML,
    CSV,
    BRAT,
    WEBANNO,
    TEI;

    /** Returns the name used on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

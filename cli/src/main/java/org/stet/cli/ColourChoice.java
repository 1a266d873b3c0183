package org.stet.cli;

import java.util.Locale;

/** When to use colour. */
enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** Says whether to use colour on this terminal. */
    boolean on(Terminal terminal) {
        return this == ALWAYS || (this == AUTO && terminal.colourful());
    }

    /** Returns the name used on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

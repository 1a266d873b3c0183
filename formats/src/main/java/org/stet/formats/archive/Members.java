package org.stet.formats.archive;

import org.stet.formats.intake.Input;

/** What holds for the members of every container. */
final class Members {
    /** The largest member that is read, in bytes: 16 MiB. */
    static final int MAXIMUM_BYTES = 16 << 20;

    private Members() {}

    /** Returns the most bytes that are read of one member of an input. */
    static int limit(Input input) {
        return Math.min(MAXIMUM_BYTES, input.maximumBytes());
    }
}

package org.stet.formats.archive;

import java.io.IOException;

/** A stretch of packed bytes that is broken: the message is one clause that names its byte offset and says why. */
final class BreachException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long position;

    /**
     * Makes the exception.
     *
     * @param offset the offset in the file of the pack that is broken
     * @param position how many bytes were read before the pack began
     */
    BreachException(long offset, long position, String reason) {
        super("byte offset " + offset + ": " + reason);
        this.position = position;
    }

    /** Returns how many bytes were read before the pack began that is broken. */
    long position() {
        return position;
    }
}

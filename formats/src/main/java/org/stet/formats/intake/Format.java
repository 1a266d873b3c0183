package org.stet.formats.intake;

import java.io.IOException;

/** Reads inputs of one kind. Immutable; share freely. */
public interface Format {
    /**
     * Hands over the documents of one input, in its order.
     *
     * @throws UnreadableInputException if the input is broken as a whole; a part of it that is broken is refused to the inbox
     * @throws IOException if the inbox throws it
     */
    void each(Input input, Inbox inbox) throws IOException;
}

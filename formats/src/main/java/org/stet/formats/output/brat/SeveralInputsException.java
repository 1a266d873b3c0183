package org.stet.formats.output.brat;

import java.io.IOException;

/** More than one document where only one can be written. */
public final class SeveralInputsException extends IOException {
    private static final long serialVersionUID = 1L;

    SeveralInputsException() {
        super("brat keeps each document in files of its own, and there is more than one here: name a folder for them");
    }
}

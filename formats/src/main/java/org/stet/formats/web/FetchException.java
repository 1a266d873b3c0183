package org.stet.formats.web;

import java.io.IOException;

/** A fetch that came to nothing: the message is one clause that says why. */
final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    FetchException(String reason) {
        super(reason);
    }
}

package org.stet.formats.input;

import java.io.IOException;

/** An input that cannot be read: the message is one line that names it and says why. */
public final class UnreadableInputException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableInputException(String input, String reason) {
        super(printable(input) + ": " + printable(reason));
    }

    private static String printable(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().map(c -> Character.isISOControl(c) ? '\uFFFD' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }
}

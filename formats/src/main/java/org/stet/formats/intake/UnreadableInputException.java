package org.stet.formats.intake;

import java.io.IOException;

/** An input that cannot be read: the message is one line that names it and says why. */
public final class UnreadableInputException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception that names an input and gives a reason. */
    public UnreadableInputException(String input, String reason) {
        super(printable(input) + ": " + printable(reason));
    }

    private static String printable(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().map(c -> Character.isISOControl(c) ? '\uFFFD' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }
}

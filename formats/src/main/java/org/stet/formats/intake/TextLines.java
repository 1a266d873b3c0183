package org.stet.formats.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The lines of a text of any length, decoded and handed out one by one. A line ends in a line feed, a carriage return, or both;
 * NUL becomes U+FFFD. Confined to one thread.
 */
public final class TextLines {
    /** The most that is kept of one line, in UTF-16 code units; the rest of it is passed over. */
    public static final int LONGEST = 1 << 22;

    private static final int BUFFER = 1 << 13;

    private final Input input;
    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private int filled;
    private int next;
    private long number;
    private boolean cut;
    private Optional<String> last = Optional.empty();
    private boolean again;

    /** Begins to read what is left of an input. */
    public TextLines(Input input) throws UnreadableInputException {
        this.input = input;
        try {
            this.reader = Encoding.reader(input.stream());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Returns the next line without its end; empty at the end of the text. */
    public Optional<String> next() throws UnreadableInputException {
        if (again) {
            again = false;
        } else {
            try {
                last = read();
            } catch (IOException e) {
                throw broken(e);
            }
        }
        number += last.isPresent() ? 1 : 0;
        return last;
    }

    /** Puts the line that was returned last back: it comes next. */
    public void back() {
        again = true;
        number -= last.isPresent() ? 1 : 0;
    }

    /** Returns the number of the line that was returned last, counted from 1. */
    public long number() {
        return number;
    }

    /** Says whether the line that was returned last was too long to be kept whole. */
    public boolean isCut() {
        return cut;
    }

    private Optional<String> read() throws IOException {
        line.setLength(0);
        cut = false;
        int c = character();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < LONGEST) {
                line.append(c == 0 ? '\uFFFD' : (char) c);
            } else {
                cut = true;
            }
            c = character();
        }
        if (c == '\r') {
            passLineFeed();
        }
        return Optional.of(line.toString());
    }

    private void passLineFeed() throws IOException {
        int c = character();
        if (c >= 0 && c != '\n') {
            next--;
        }
    }

    private int character() throws IOException {
        if (next >= filled) {
            filled = Math.max(0, reader.read(buffer));
            next = 0;
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[next++];
    }

    private UnreadableInputException broken(IOException e) {
        return input.unreadable("reading failed: " + e.getMessage());
    }
}

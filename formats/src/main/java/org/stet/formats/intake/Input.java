package org.stet.formats.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One named stream of bytes that is being read, within a limit. Confined to one thread. */
public final class Input {
    private static final int HEAD = 8192;

    private final Origin origin;
    private final InputStream stream;
    private final int maximumBytes;

    /**
     * Makes the input of a stream, which stays open.
     *
     * @param origin where it comes from
     * @param maximumBytes the most that is read of one document
     */
    public Input(Origin origin, InputStream stream, int maximumBytes) {
        this.origin = origin;
        this.stream = new BufferedInputStream(stream, HEAD);
        this.maximumBytes = maximumBytes;
    }

    /** Returns the path as given; empty for standard input. */
    public Optional<String> file() {
        return origin.file();
    }

    /** Returns where it comes from. */
    public Origin origin() {
        return origin;
    }

    /** Returns the bytes themselves, for formats that read as they go; they need not fit the limit. */
    public InputStream stream() {
        return stream;
    }

    /** Returns the first bytes without using them up. */
    public byte[] head() throws UnreadableInputException {
        try {
            stream.mark(HEAD);
            byte[] head = stream.readNBytes(HEAD);
            stream.reset();
            return head;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Returns all bytes that are left. */
    public byte[] bytes() throws UnreadableInputException {
        try {
            byte[] bytes = stream.readNBytes(maximumBytes);
            if (stream.read() >= 0) {
                throw unreadable(
                        "this is larger than " + maximumBytes + " bytes, the most that is read of one document");
            }
            return bytes;
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Returns the bytes that are left, but no more than {@code most} of them. */
    public byte[] beginning(int most) throws UnreadableInputException {
        try {
            return most > maximumBytes ? bytes() : stream.readNBytes(most);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Returns the bytes up to and with the next newline, or what is left; empty at the end of the input. */
    public byte[] line() throws UnreadableInputException {
        try {
            return Lines.next(stream, maximumBytes);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Returns the longest line that is read, in bytes. */
    public int maximumBytes() {
        return maximumBytes;
    }

    /** Makes the exception that names this input and gives a reason. */
    public UnreadableInputException unreadable(String reason) {
        return new UnreadableInputException(file().orElse("standard input"), reason);
    }

    private UnreadableInputException broken(IOException e) {
        return unreadable("reading failed: " + e.getMessage());
    }
}

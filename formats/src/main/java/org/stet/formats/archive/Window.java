package org.stet.formats.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of a source at hand: those that were read and not yet dropped. Confined to one thread. */
final class Window {
    private static final int STEP = 1 << 16;

    private final Source source;
    private byte[] bytes = new byte[STEP];
    private int begin;
    private int end;
    private long position;
    private boolean ended;
    private @Nullable BreachException breach;

    Window(Source source) {
        this.source = source;
    }

    /**
     * Reads on until so many bytes are at hand, and says whether they are. At the end of the source there may be fewer, and
     * before a breach, beyond which nothing is read until {@link #resume} is called.
     */
    boolean has(int length) throws IOException {
        while (end - begin < length && !ended && breach == null) {
            room();
            try {
                int read = source.read(bytes, end, bytes.length - end);
                ended = read < 0;
                end += Math.max(0, read);
            } catch (BreachException e) {
                breach = e;
            }
        }
        return end - begin >= length;
    }

    /** Returns the breach that stands behind the bytes at hand. */
    Optional<BreachException> breach() {
        return Optional.ofNullable(breach);
    }

    /** Goes on behind the breach. */
    void resume() {
        breach = null;
    }

    private void room() {
        if (end < bytes.length) {
            return;
        }
        if (begin >= bytes.length / 2) {
            System.arraycopy(bytes, begin, bytes, 0, end - begin);
        } else {
            byte[] larger = new byte[bytes.length + Math.max(STEP, bytes.length / 2)];
            System.arraycopy(bytes, begin, larger, 0, end - begin);
            bytes = larger;
        }
        end -= begin;
        begin = 0;
    }

    /** Returns how many bytes are at hand. */
    int length() {
        return end - begin;
    }

    /** Returns a byte at hand, as an unsigned number. */
    int at(int index) {
        return bytes[begin + index] & 0xFF;
    }

    /** Returns the line, as Latin-1 and without its end, that begins at some byte; empty where it is longer or does not end. */
    Optional<String> line(int from, int longest) throws IOException {
        int to = from;
        while (to - from <= longest && has(to + 1)) {
            if (at(to) == '\n') {
                int length = to > from && at(to - 1) == '\r' ? to - 1 - from : to - from;
                return Optional.of(new String(bytes, begin + from, length, ISO_8859_1));
            }
            to++;
        }
        return Optional.empty();
    }

    /** Returns the array that the bytes at hand stand in. */
    byte[] array() {
        return bytes;
    }

    /** Returns where in {@link #array()} a byte at hand stands. */
    int index(int at) {
        return begin + at;
    }

    /** Drops bytes at hand from the front. */
    void drop(int length) {
        begin += length;
        position += length;
    }

    /** Returns how many bytes were dropped: the position of the first one at hand. */
    long position() {
        return position;
    }
}

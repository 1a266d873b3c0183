package org.stet.formats.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body that comes in chunks, each after a line with its length (RFC 9112, section 7.1). Confined to one thread. */
final class ChunkedStream extends InputStream {
    private static final int LONGEST_LINE = 1_000;

    private final InputStream stream;
    private long left;
    private boolean ended;

    /** Reads on behind the line of the first chunk, which gave its length. */
    ChunkedStream(InputStream stream, long first) {
        this.stream = stream;
        this.left = first;
        this.ended = first == 0;
    }

    /** Returns the length that the line of a chunk gives in hexadecimal digits, or -1. */
    static long length(String line) {
        int end = line.indexOf(';');
        String digits = (end < 0 ? line : line.substring(0, end)).strip();
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 16 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return isNumber ? Long.parseLong(digits, 16) : -1;
    }

    /** Returns the next line without its end, or what there is of it after as many bytes as such a line may have. */
    static String line(InputStream stream) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = stream.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            line.append((char) next);
            next = stream.read();
        }
        return line.toString().stripTrailing();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            next();
        }
        if (ended) {
            return -1;
        }
        int read = stream.read(bytes, begin, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("its chunks end too early");
        }
        left -= read;
        return read;
    }

    private void next() throws IOException {
        if (!line(stream).isEmpty()) {
            throw new IOException("its chunks are broken: one is longer than it says");
        }
        String line = line(stream);
        if (line.isEmpty()) {
            throw new EOFException("its chunks end too early");
        }
        left = length(line);
        if (left < 0) {
            throw new IOException("its chunks are broken: one has no length");
        }
        ended = left == 0;
    }
}

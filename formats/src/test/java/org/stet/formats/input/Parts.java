package org.stet.formats.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/** A stream of texts one behind the other, each made when it is reached. */
final class Parts extends InputStream {
    private final Iterator<String> parts;
    private byte[] part = {};
    private int next;

    Parts(Stream<String> parts) {
        this.parts = parts.iterator();
    }

    @Override
    public int read() {
        return fill() ? part[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, part.length - next);
        System.arraycopy(part, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() {
        while (next == part.length && parts.hasNext()) {
            part = parts.next().getBytes(UTF_8);
            next = 0;
        }
        return next < part.length;
    }
}

package org.stet.formats.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how many bytes were taken from it. It cannot be wound back. Confined to one thread. */
public final class CountedStream extends FilterInputStream {
    private long count;

    /** Counts from the next byte of {@code stream} on. */
    public CountedStream(InputStream stream) {
        super(stream);
    }

    /** Returns how many bytes were taken. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        int read = super.read(bytes, begin, length);
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        count += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package org.stet.formats.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Bytes that come out of compressed ones, within limits: a few bytes can be packed so that they unpack to more than any machine
 * holds. Past a limit, reading throws. Confined to one thread.
 */
public final class UnpackedStream extends FilterInputStream {
    /** How many bytes may come out of one, once 16 MiB have come out; text seldom gives twenty. */
    public static final int MAXIMUM_RATIO = 100;

    /** How many bytes may come out before the ratio counts: 16 MiB. */
    public static final long FREE = 16L << 20;

    private final LongSupplier packed;
    private final long maximum;
    private long count;

    /**
     * Watches a stream.
     *
     * @param unpacked what comes out
     * @param packed tells how many compressed bytes have gone in so far
     * @param maximum the most bytes that may come out
     */
    public UnpackedStream(InputStream unpacked, LongSupplier packed, long maximum) {
        super(unpacked);
        this.packed = packed;
        this.maximum = maximum;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : counted(1, next);
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        int read = super.read(bytes, begin, length);
        return read < 0 ? read : counted(read, read);
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        counted((int) skipped, 0);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int counted(int more, int result) throws IOException {
        count += more;
        if (count > maximum) {
            throw new IOException("this unpacks to more than " + maximum + " bytes, the most that is unpacked");
        }
        if (count > FREE && count / MAXIMUM_RATIO > packed.getAsLong()) {
            throw new IOException("this unpacks to more than " + MAXIMUM_RATIO + " times its size, as no text does");
        }
        return result;
    }
}

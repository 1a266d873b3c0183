package org.stet.formats.archive;

import java.io.IOException;
import java.io.InputStream;

/** A source as a stream, which ends with an exception where the source is broken. Confined to one thread. */
final class SourceStream extends InputStream {
    private final Source source;

    SourceStream(Source source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        return length == 0 ? 0 : source.read(bytes, begin, length);
    }
}

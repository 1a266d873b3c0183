package org.stet.formats.archive;

import java.io.IOException;
import java.io.InputStream;

/** An archive that is not packed. Confined to one thread. */
final class PlainSource implements Source {
    private final InputStream stream;

    PlainSource(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        return stream.read(bytes, begin, length);
    }

    @Override
    public String place(long position) {
        return Long.toString(position);
    }

    @Override
    public boolean packBegins(long position) {
        return false;
    }
}

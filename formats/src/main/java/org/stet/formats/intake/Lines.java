package org.stet.formats.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream as bytes. */
final class Lines {
    private Lines() {}

    /**
     * Returns the next line with its newline; empty at the end. Of a line longer than {@code maximum}, one byte more than
     * that is kept and the rest is passed over.
     */
    static byte[] next(InputStream stream, int maximum) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = stream.read();
        while (next >= 0) {
            if (line.size() <= maximum) {
                line.write(next);
            }
            if (next == '\n') {
                break;
            }
            next = stream.read();
        }
        return line.toByteArray();
    }
}

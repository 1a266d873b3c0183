package org.stet.formats.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Lines of a stream as bytes. */
final class Lines {
    private static final int FIRST = 256;
    private static final int BLOCK = 1 << 16;

    private Lines() {}

    /**
     * Returns the next line with its newline; empty at the end. Of a line longer than {@code maximum}, one byte more than
     * that is kept and the rest is passed over.
     */
    static byte[] next(InputStream stream, int maximum) throws IOException {
        // A buffer that doubles would need three times the longest line.
        List<byte[]> full = new ArrayList<>();
        byte[] block = new byte[FIRST];
        int filled = 0;
        int length = 0;
        int next = stream.read();
        while (next >= 0) {
            if (length <= maximum) {
                if (filled == block.length) {
                    full.add(block);
                    block = new byte[BLOCK];
                    filled = 0;
                }
                block[filled++] = (byte) next;
                length++;
            }
            if (next == '\n') {
                break;
            }
            next = stream.read();
        }
        return joined(full, block, length);
    }

    private static byte[] joined(List<byte[]> full, byte[] last, int length) {
        byte[] line = new byte[length];
        int at = 0;
        for (byte[] block : full) {
            System.arraycopy(block, 0, line, at, block.length);
            at += block.length;
        }
        System.arraycopy(last, 0, line, at, length - at);
        return line;
    }
}

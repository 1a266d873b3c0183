package org.stet.formats.archive;

import java.io.IOException;

/** The header of a gzip member (RFC 1952, section 2.3) at the front of a window. */
final class GzipHeader {
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int CHECKSUM = 2;
    private static final int LONGEST_TEXT = 4_096;

    private final Window packed;

    GzipHeader(Window packed) {
        this.packed = packed;
    }

    /** Returns how many bytes the header has, or -1 where there is none. */
    int length() throws IOException {
        if (!packed.has(10) || packed.at(0) != 0x1F || packed.at(1) != 0x8B || packed.at(2) != 8 || packed.at(3) > 31) {
            return -1;
        }
        int flags = packed.at(3);
        int length = 10;
        if ((flags & EXTRA) != 0) {
            length = packed.has(length + 2) ? length + 2 + packed.at(length) + (packed.at(length + 1) << 8) : -1;
        }
        length = (flags & NAME) != 0 ? afterText(length) : length;
        length = (flags & COMMENT) != 0 ? afterText(length) : length;
        length = (flags & CHECKSUM) != 0 && length > 0 ? length + 2 : length;
        return length > 0 && packed.has(length) ? length : -1;
    }

    private int afterText(int from) throws IOException {
        for (int i = Math.max(0, from); from > 0 && i < from + LONGEST_TEXT && packed.has(i + 1); i++) {
            if (packed.at(i) == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}

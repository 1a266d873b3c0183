package org.stet.formats.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at the start of a text that name its encoding, written here as Latin-1. */
public enum ByteOrderMark {
    // The four-byte marks come first: that of UTF-32LE begins with the whole of UTF-16LE's.
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF");

    private final String charset;
    private final String bytes;

    ByteOrderMark(String charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    /** Returns the mark that {@code text} begins with. */
    public static Optional<ByteOrderMark> of(byte[] text) {
        String head = new String(text, 0, Math.min(4, text.length), ISO_8859_1);
        return Arrays.stream(values())
                .filter(mark -> head.startsWith(mark.bytes))
                .findFirst();
    }

    /** Returns the encoding. */
    public Charset charset() {
        return Charset.forName(charset);
    }

    /** Returns how many bytes the mark has. */
    public int length() {
        return bytes.length();
    }
}

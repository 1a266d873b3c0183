package org.stet.formats.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.stet.formats.intake.CountedStream;
import org.stet.formats.intake.UnpackedStream;

/** Bodies that are packed for their way (RFC 9110, section 8.4). What is declared and not so is taken as it is. */
final class ContentCoding {
    private ContentCoding() {}

    /** Returns what a body unpacks to, within the limits of {@link UnpackedStream}. */
    static InputStream unpacked(InputStream body, List<String> codings) throws IOException {
        String coding = String.join(",", codings).strip().toLowerCase(Locale.ROOT);
        switch (coding) {
            case "", "identity", "none", "utf-8" -> {
                return body;
            }
            case "gzip", "x-gzip", "deflate" -> {
                CountedStream packed = new CountedStream(body);
                PushbackInputStream stream = new PushbackInputStream(packed, 2);
                byte[] start = stream.readNBytes(2);
                stream.unread(start);
                return new UnpackedStream(opened(stream, start), packed::count, Long.MAX_VALUE);
            }
            default -> throw new IOException("it is packed as " + coding + ", which is not unpacked");
        }
    }

    private static InputStream opened(InputStream body, byte[] start) throws IOException {
        if (start.length < 2) {
            return body;
        }
        int first = start[0] & 0xFF;
        int second = start[1] & 0xFF;
        if (first == 0x1F && second == 0x8B) {
            return new GZIPInputStream(body);
        }
        if ((first & 0x0F) == 8 && (first << 8 | second) % 31 == 0) {
            return new InflaterInputStream(body);
        }
        // Many servers leave the zlib header out of "deflate". Text begins with letters or marks, which are no such
        // blocks.
        return first == '<' || Character.isLetterOrDigit(first) || Character.isWhitespace(first) || first == 0xEF
                ? body
                : new InflaterInputStream(body, new Inflater(true));
    }
}

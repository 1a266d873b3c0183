package org.stet.formats.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the packed streams of a file before anything unpacks them into memory: a few thousand bytes can be made to unpack to
 * gigabytes. Pictures are never unpacked and do not count.
 */
final class PackedStreams {
    private static final int DICTIONARY = 1024;
    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);

    private final byte[] file;
    private final PdfLimits limits;
    private final byte[] chunk = new byte[1 << 16];
    private long all;

    private PackedStreams(byte[] file, PdfLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Returns what is wrong with the packed streams, as a sentence that names a byte offset. */
    static Optional<String> tooLarge(byte[] file, PdfLimits limits) {
        return new PackedStreams(file, limits).search();
    }

    private Optional<String> search() {
        int last = 0;
        for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
            if (isPacked(Math.max(last, at - DICTIONARY), at)) {
                long size = unpacked(dataAt(at + STREAM.length));
                all += size;
                if (size > limits.unpacked() || all > limits.unpackedInAll()) {
                    return Optional.of("the stream at byte offset " + at + " unpacks to more than "
                            + (size > limits.unpacked() ? limits.unpacked() : limits.unpackedInAll())
                            + " bytes" + (size > limits.unpacked() ? "" : " together with those before it"));
                }
            }
            last = at;
        }
        return Optional.empty();
    }

    private int next(int from) {
        for (int at = from; at + STREAM.length < file.length; at++) {
            if (file[at] == 's' && matches(at) && (at == 0 || file[at - 1] != 'd')) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isPacked(int begin, int end) {
        String before = new String(file, begin, end - begin, ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Fl") && !dictionary.contains("/Image");
    }

    private int dataAt(int end) {
        int at = end;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n') && at < end + 2) {
            at++;
        }
        return at;
    }

    private long unpacked(int begin) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, begin, file.length - begin);
            long size = 0;
            int got = inflater.inflate(chunk);
            while (got > 0 && size <= limits.unpacked()) {
                size += got;
                got = inflater.inflate(chunk);
            }
            return size;
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}

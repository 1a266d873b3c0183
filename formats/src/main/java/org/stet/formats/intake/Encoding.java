package org.stet.formats.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How bytes stand for characters. A byte order mark decides; then UTF-8, whole or with some bytes broken; then what the
 * frequencies of the bytes suggest; then windows-1252. Bytes that stand for nothing become U+FFFD.
 */
public final class Encoding {
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 20;

    private Encoding() {}

    /** Returns the text of some bytes, without a byte order mark and otherwise unchanged. */
    public static String decode(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            return new String(bytes, length, bytes.length - length, mark.get().charset());
        }
        return wideCharset(bytes)
                .map(charset -> new String(bytes, charset))
                .or(() -> utf8(bytes))
                .orElseGet(() -> new String(bytes, likely(bytes)));
    }

    /**
     * Returns the characters of a stream that is too long to be held, without a byte order mark. Its first mebibyte tells the
     * encoding, in the order that {@link #decode} goes by.
     */
    public static Reader reader(InputStream stream) throws IOException {
        byte[] sample = stream.readNBytes(SAMPLE);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(sample);
        int begin = mark.map(ByteOrderMark::length).orElse(0);
        Charset charset = mark.map(ByteOrderMark::charset)
                .or(() -> wideCharset(sample))
                .orElseGet(() -> utf8(sample).isPresent() ? UTF_8 : likely(sample));
        InputStream start = new ByteArrayInputStream(sample, begin, sample.length - begin);
        return new InputStreamReader(new SequenceInputStream(start, stream), charset);
    }

    /**
     * Returns the UTF-16 or UTF-32 that bytes without a mark seem to be in: every second one zero, the others not; or of every
     * four two.
     */
    public static Optional<Charset> wideCharset(byte[] bytes) {
        return inFours(bytes).or(() -> inPairs(bytes));
    }

    private static Optional<Charset> inFours(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        int first = 0;
        int last = 0;
        for (int i = 0; i < length; i += 4) {
            first += bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 3] != 0 ? 1 : 0;
            last += bytes[i + 2] == 0 && bytes[i + 3] == 0 && bytes[i] != 0 ? 1 : 0;
        }
        if (length < 8 || Math.max(first, last) * 5 < length) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(first > last ? "UTF-32BE" : "UTF-32LE"));
    }

    private static Optional<Charset> inPairs(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int many = length / 5;
        int few = length / 100;
        if (length < 4 || Math.max(even, odd) <= many || Math.min(even, odd) > few) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            String lenient = new String(bytes, UTF_8);
            return mostlyWhole(lenient) ? Optional.of(lenient) : Optional.empty();
        }
    }

    private static boolean mostlyWhole(String lenient) {
        long broken = lenient.chars().filter(c -> c == 0xFFFD).count();
        long whole = lenient.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return whole >= broken;
    }

    private static Charset likely(byte[] bytes) {
        int begin = 0;
        while (begin < bytes.length && bytes[begin] >= 0) {
            begin++;
        }
        begin = Math.max(0, begin - 64);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, begin, Math.min(SAMPLE, bytes.length - begin));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : FALLBACK;
    }
}

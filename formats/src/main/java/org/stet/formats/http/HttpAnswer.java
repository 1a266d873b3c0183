package org.stet.formats.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;

/** One answer of a web server, its head read leniently. Confined to one thread. */
public final class HttpAnswer {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int MOST_FOREWORDS = 5;

    private final int status;
    private final MessageHeaders headers;
    private final InputStream rest;
    private final boolean lenient;

    private HttpAnswer(HttpParser head, InputStream rest, boolean lenient) {
        this.status = head.status();
        this.headers = head.headers();
        this.rest = rest;
        this.lenient = lenient;
    }

    /**
     * Reads the head of an answer from a connection, behind those that only say that it will come; the body is read as it is
     * asked for, and must be whole.
     *
     * @throws IOException if there is no answer, or the stream throws it
     */
    public static HttpAnswer ofServer(InputStream stream) throws IOException {
        HttpAnswer answer = of(stream, false);
        for (int i = 0; i < MOST_FOREWORDS && answer.status / 100 == 1; i++) {
            answer = of(answer.rest, false);
        }
        return answer;
    }

    /**
     * Reads the head of an answer that was kept; a body that ends before the length in its head is taken as it is.
     *
     * @throws IOException if there is no answer, or the stream throws it
     */
    public static HttpAnswer kept(InputStream stream) throws IOException {
        return of(stream, true);
    }

    private static HttpAnswer of(InputStream stream, boolean lenient) throws IOException {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        ByteBuffer buffer = ByteBuffer.allocate(8192).flip();
        try {
            parser.parse(Channels.newChannel(new Limited(stream, LONGEST_HEAD)), buffer);
        } catch (ParsingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("this is no answer of a web server", e);
        }
        byte[] begun = new byte[buffer.remaining()];
        buffer.get(begun);
        return new HttpAnswer(parser, new SequenceInputStream(new ByteArrayInputStream(begun), stream), lenient);
    }

    /** Returns the status, such as 200. */
    public int status() {
        return status;
    }

    /** Says whether what was asked for is in the body: a status of 200 to 299. */
    public boolean isGranted() {
        return status / 100 == 2;
    }

    /** Returns the first value of a header field. */
    public Optional<String> field(String name) {
        return headers.first(name).map(String::strip);
    }

    /** Returns the media type of the body in lower case, without parameters. */
    public Optional<String> mediaType() {
        return field("Content-Type").map(HttpAnswer::mediaType);
    }

    /** Returns the encoding of the characters that the head declares, if it is one there is. */
    public Optional<Charset> charset() {
        return field("Content-Type").flatMap(HttpAnswer::charset);
    }

    /**
     * Returns the body, neither chunked nor packed. Reading it throws where it is broken.
     *
     * @throws IOException if it is packed in a way that is not unpacked
     */
    public InputStream body() throws IOException {
        InputStream body = sent();
        return ContentCoding.unpacked(lenient ? MessageBody.lenient(body) : body, headers.all("Content-Encoding"));
    }

    private InputStream sent() throws IOException {
        if (field("Transfer-Encoding").filter(HttpAnswer::isChunked).isPresent()) {
            return MessageBody.chunked(rest);
        }
        Optional<String> length = field("Content-Length").filter(HttpAnswer::isLength);
        return length.isPresent() ? MessageBody.ofLength(rest, Long.parseLong(length.get())) : rest;
    }

    private static boolean isChunked(String coding) {
        return coding.toLowerCase(Locale.ROOT).endsWith("chunked");
    }

    private static boolean isLength(String value) {
        return !value.isEmpty() && value.length() < 19 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns a media type such as {@code text/html; charset=utf-8} in lower case, without its parameters. */
    public static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the encoding that a media type declares, if it is one there is; a type that cannot be read declares none. */
    public static Optional<Charset> charset(String contentType) {
        try {
            return Optional.ofNullable(
                            MediaType.parseLeniently(contentType).parameters().get("charset"))
                    .map(name -> name.replaceAll("[\"']", "").strip())
                    .filter(Charset::isSupported)
                    .map(Charset::forName);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A stream that gives out when a head is longer than heads are. */
    private static final class Limited extends InputStream {
        private final InputStream stream;
        private int left;

        Limited(InputStream stream, int most) {
            this.stream = stream;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int begin, int length) throws IOException {
            if (left == 0) {
                throw new IOException("its head is longer than " + LONGEST_HEAD + " bytes");
            }
            int read = stream.read(bytes, begin, Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}

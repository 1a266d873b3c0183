package org.stet.formats.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.Collected;
import org.stet.formats.intake.Encoding;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.MemberFormat;
import org.stet.formats.intake.Origin;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Span;

/** Archives that are put together from records, and a format that takes their members for plain text. */
final class Archive {
    /** Takes every member for an article; what begins with "no" is not read, what begins with "bad" is refused. */
    static final MemberFormat MEMBERS = new MemberFormat() {
        @Override
        public boolean reads(Input input, boolean prose) throws UnreadableInputException {
            return !new String(input.head(), UTF_8).startsWith("no");
        }

        @Override
        public void each(Input input, Inbox inbox) throws IOException {
            String text = Encoding.decode(input.bytes());
            if (text.startsWith("bad")) {
                throw input.unreadable("this is bad");
            }
            Part body = new Part(Part.Kind.BODY, new Span(0, text.length()));
            inbox.take(
                    new Article(
                            input.file(),
                            input.origin().url(),
                            input.origin().charset().map(Object::toString),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            "en",
                            text,
                            List.of(body)),
                    List.of());
        }
    };

    private Archive() {}

    static String http(String head, String body) {
        return "HTTP/1.1 " + head.replace("\n", "\r\n") + "\r\n\r\n" + body;
    }

    static String response(String address, String http) {
        return record(
                "WARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nContent-Type: application/http; msgtype=response",
                http);
    }

    static String page(String address, String body) {
        return response(address, http("200 OK\nContent-Type: text/html", body));
    }

    static String record(String fields, String block) {
        return "WARC/1.1\r\n" + fields + "\r\nContent-Length: " + block.getBytes(UTF_8).length + "\r\n\r\n" + block
                + "\r\n\r\n";
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Returns a pack of a text and so many zeros, in 1,024ths of which it comes in. */
    static byte[] gzip(String text, int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
            for (int i = 0; i < 1024; i++) {
                out.write(new byte[zeros / 1024]);
            }
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.write(part);
        }
        return joined.toByteArray();
    }

    static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(UTF_8));
    }

    static Collected read(String archive) throws IOException {
        return Collected.from(new WebArchiveFormat(MEMBERS), input("a.warc", archive.getBytes(UTF_8)));
    }

    static Collected readGzip(byte[] archive) throws IOException {
        return Collected.from(new GzipFormat(MEMBERS), input("a.warc.gz", archive));
    }

    static Input input(String name, byte[] bytes) {
        return new Input(Origin.file(name), new ByteArrayInputStream(bytes), 64 << 20);
    }

    static byte[] latin(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }
}

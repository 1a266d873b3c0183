package org.stet.formats.html;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.stet.formats.intake.ByteOrderMark;
import org.stet.formats.intake.Encoding;

/**
 * The markup of a page, parsed within limits that keep the tree made of it in memory.
 *
 * @param page the tree
 * @param cut whether anything was cut off
 */
record Markup(Document page, boolean cut) {
    /** The most that is read of one page: 8 MiB. */
    static final int MOST_BYTES = 8 << 20;

    /** The most tags that are read of one page. */
    static final int MOST_TAGS = 200_000;

    private static final int HEAD = 4_096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b[^>]{0,200}?charset|\\?xml\\b[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    /** Parses markup, and cuts what is longer than the limits. */
    static Markup of(String html) {
        int end = end(html);
        Document page = Parser.htmlParser().parseInput(html.substring(0, end), "");
        return new Markup(page, end < html.length());
    }

    /**
     * Parses the bytes of a page. A byte order mark decides the encoding, then what was declared, by the sender or failing that
     * by the page; yet text that is whole UTF-8 is taken for that, because pages are often saved in it and keep what they
     * declared.
     */
    static Markup of(byte[] bytes, Optional<Charset> sent) {
        return utf8(bytes).orElseGet(() -> {
            byte[] head = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
            Markup markup = of(decode(head, sent));
            return new Markup(markup.page(), markup.cut() || head.length < bytes.length);
        });
    }

    /** Parses bytes as they are decoded, which most pages allow; empty where they are not plainly UTF-8. */
    private static Optional<Markup> utf8(byte[] bytes) {
        // No byte of a longer character is one of ASCII, so that tags can be counted in the bytes.
        String ascii = new String(bytes, 0, Math.min(MOST_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        if (ascii.indexOf('\0') >= 0 || ByteOrderMark.of(bytes).isPresent()) {
            return Optional.empty();
        }
        int end = end(ascii);
        Reader characters =
                new InputStreamReader(new ByteArrayInputStream(bytes, 0, end), StandardCharsets.UTF_8.newDecoder());
        try {
            return Optional.of(new Markup(Parser.htmlParser().parseInput(characters, ""), end < bytes.length));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Returns where the limits cut markup: its length if they do not. */
    private static int end(String html) {
        int end = Math.min(html.length(), MOST_BYTES);
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at < end && end > MOST_TAGS; at = html.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                end = at;
            }
        }
        return end;
    }

    private static String decode(byte[] bytes, Optional<Charset> sent) {
        Optional<Charset> declared = sent.or(() -> declared(bytes)).map(Markup::asOnTheWeb);
        if (declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean plain = text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0 && !text.startsWith("\uFEFF");
            return plain ? text : Encoding.decode(bytes);
        }
        boolean told = declared.isPresent() && ByteOrderMark.of(bytes).isEmpty();
        return told && !isWholeUtf8(bytes) ? new String(bytes, declared.get()) : Encoding.decode(bytes);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        try {
            return matcher.find()
                    ? Optional.of(Charset.forName(matcher.group(1))).filter(charset -> !isWide(charset))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** A page whose declaration can be read byte by byte is in no encoding of two bytes. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The Encoding Standard reads these labels as windows-1252. */
    private static Charset asOnTheWeb(Charset charset) {
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return latin ? WINDOWS_1252 : charset;
    }

    private static boolean isWholeUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package org.stet.formats.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.formats.intake.Encoding;

/** What an input is, told from its first bytes. */
enum InputKind {
    TEXT("plain text"),
    JSON("JSON"),
    HTML("HTML"),
    FEED("an RSS or Atom feed"),
    XML("XML"),
    WEBVTT("WebVTT captions"),
    SUBRIP("SubRip captions"),
    WARC("a WARC archive"),
    GZIP("gzip data"),
    PDF("PDF"),
    WORD("a Word document"),
    ZIP("a zip archive"),
    RTF("RTF"),
    IMAGE("an image"),
    SOUND("sound or film"),
    BINARY("binary data");

    private static final int MARKUP_HEAD = 1024;
    private static final Pattern HTML_START = Pattern.compile(
            "<(?:!doctype html|html|head|body|script|style|meta|link|base|title|main|section|header|div|article|h1|p)\\b");
    private static final Pattern HTML_LATER =
            Pattern.compile("(?m)^[ \\t]{0,99}<(?:!doctype html|html)\\b[^>\\n]{0,400}>");
    private static final Pattern FEED_START = Pattern.compile("<(?:rss|feed|rdf:rdf)\\b");
    private static final Pattern SUBRIP_START =
            Pattern.compile("\\d{1,9}[ \\t]{0,9}\\r?\\n\\d{1,3}:\\d\\d:\\d\\d[,.]\\d{1,3} --> ");
    private static final Pattern JSON_START = Pattern.compile("(?:\\[\\s{0,99})?\\{\\s{0,99}[\"}]");

    private final String words;

    InputKind(String words) {
        this.words = words;
    }

    /** Returns what to call it in a sentence. */
    String words() {
        return words;
    }

    /** Tells the kind from the first bytes of an input; what nothing else claims is plain text. */
    static InputKind of(byte[] head) {
        return signed(new String(head, ISO_8859_1)).orElseGet(() -> {
            String text = Encoding.decode(head);
            return isNoise(text) ? BINARY : written(text);
        });
    }

    private static Optional<InputKind> signed(String bytes) {
        if (bytes.substring(0, Math.min(MARKUP_HEAD, bytes.length())).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6")) {
            return Optional.of(bytes.contains("word/") ? WORD : ZIP);
        }
        if (bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)) {
            return Optional.of(IMAGE);
        }
        return Signature.of(bytes).map(Signature::kind);
    }

    private static InputKind written(String text) {
        String start = text.stripLeading();
        if (JSON_START.matcher(start).lookingAt()) {
            return JSON;
        }
        if (SUBRIP_START.matcher(start).lookingAt()) {
            return SUBRIP;
        }
        if (start.startsWith("WEBVTT") && (start.length() == 6 || Character.isWhitespace(start.charAt(6)))) {
            return WEBVTT;
        }
        if (start.startsWith("<")) {
            return markup(start.toLowerCase(Locale.ROOT));
        }
        return begins(HTML_LATER, beginning(start).toLowerCase(Locale.ROOT), true) ? HTML : TEXT;
    }

    private static InputKind markup(String whole) {
        String start = withoutRemarks(whole);
        boolean declared = start.startsWith("<?xml");
        boolean remarked = start.startsWith("<!--");
        String head = beginning(start);
        if (begins(FEED_START, head, declared || remarked)) {
            return FEED;
        }
        if (begins(HTML_START, head, declared || remarked)) {
            return HTML;
        }
        return declared ? XML : TEXT;
    }

    /** Returns the text after the comments it begins with; a comment that does not end stays. */
    private static String withoutRemarks(String text) {
        int begin = 0;
        while (text.startsWith("<!--", begin) && text.indexOf("-->", begin) > 0) {
            begin = text.indexOf("-->", begin) + 3;
            while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
        }
        return text.substring(begin);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(MARKUP_HEAD, text.length()));
    }

    private static boolean begins(Pattern pattern, String head, boolean anywhere) {
        return anywhere ? pattern.matcher(head).find() : pattern.matcher(head).lookingAt();
    }

    private static boolean isNoise(String text) {
        long noise = text.chars()
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return noise * 20 > text.length();
    }
}

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
    WARC("a web archive"),
    GZIP("gzip data"),
    PDF("PDF"),
    WORD("a Word document"),
    OLD_OFFICE("an old Office file such as .doc, or one with a password"),
    OPEN_DOCUMENT("an OpenDocument file"),
    WORKBOOK("an Office file that is no Word document"),
    EPUB("an EPUB book"),
    ZIP("a zip archive"),
    RTF("RTF"),
    IMAGE("an image"),
    SOUND("sound or film"),
    BINARY("binary data");

    private static final int PDF_HEAD = 1024;
    private static final String SUBRIP_TIME = "\\d{1,3}[:：]\\d{1,2}(?:[:：]\\d{1,2})?(?:[,.，:]\\d{1,3})?";
    private static final String SUBRIP_ARROW = "[ \\t]{0,9}-{1,2} ?-?>[ \\t]{0,9}";
    private static final String SUBRIP_COUNTER = "-?\\d{1,9}[ \\t]{0,9}\\R\\s{0,9}";
    private static final Pattern SUBRIP_START = Pattern.compile(SUBRIP_COUNTER + SUBRIP_TIME + SUBRIP_ARROW + "\\d|"
            + "\\d{1,3}:\\d\\d(?::\\d\\d)?[,.]\\d{1,3}" + SUBRIP_ARROW + "\\d{1,3}:\\d\\d");
    private static final Pattern SUBRIP_CAPTION =
            Pattern.compile("(?m)^" + SUBRIP_COUNTER + SUBRIP_TIME + SUBRIP_ARROW + SUBRIP_TIME);
    private static final Pattern WEBVTT_START = Pattern.compile("WEBVTT[ \\t]{0,99}(?:\\R|$|[-–—])");
    private static final Pattern JSON_START = Pattern.compile("(?:\\[\\s{0,99})?\\{\\s{0,99}[\"}]");

    private final String words;

    InputKind(String words) {
        this.words = words;
    }

    /** Returns what to call it in a sentence. */
    String words() {
        return words;
    }

    /** Says whether it holds other inputs. */
    boolean isContainer() {
        return this == WARC || this == GZIP || this == ZIP;
    }

    /** Tells the kind from the first bytes of an input; what nothing else claims is plain text. */
    static InputKind of(byte[] head) {
        return signed(new String(head, ISO_8859_1)).orElseGet(() -> {
            String text = Encoding.decode(head);
            return isNoise(text) ? BINARY : written(text);
        });
    }

    private static Optional<InputKind> signed(String bytes) {
        if (bytes.substring(0, Math.min(PDF_HEAD, bytes.length())).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6")) {
            return Optional.of(ZipSigns.kind(bytes.getBytes(ISO_8859_1)));
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
        if (WEBVTT_START.matcher(start).lookingAt() || (start.startsWith("WEBVTT") && start.contains("-->"))) {
            return WEBVTT;
        }
        boolean captions = SUBRIP_CAPTION.matcher(start).results().limit(2).count() == 2;
        if (captions || SUBRIP_START.matcher(start).lookingAt()) {
            return SUBRIP;
        }
        return MarkupSigns.kind(start.toLowerCase(Locale.ROOT));
    }

    private static boolean isNoise(String text) {
        long noise = text.chars()
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return noise * 20 > text.length();
    }
}

package org.stet.formats.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.formats.intake.ByteOrderMark;
import org.stet.formats.intake.Encoding;

/**
 * The characters of a feed. A byte order mark decides; then how the first characters are laid out; then UTF-8, if the bytes are
 * that and not mere ASCII, for declarations are often wrong about it; then what was declared on the way or in the feed.
 */
final class FeedText {
    private static final int HEAD = 1_000;
    private static final Pattern DECLARED =
            Pattern.compile("encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    /** What XML does not allow, and people do not see. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    private FeedText() {}

    /** Returns the text, from its first angle bracket on. */
    static String of(byte[] bytes, Optional<Charset> declared) {
        String text = decoded(bytes, declared);
        int start = text.indexOf('<');
        return start < 0 ? "" : FORBIDDEN.matcher(text.substring(start)).replaceAll("");
    }

    private static String decoded(byte[] bytes, Optional<Charset> declared) {
        if (ByteOrderMark.of(bytes).isPresent()) {
            return Encoding.decode(bytes);
        }
        return Encoding.wideCharset(bytes)
                .map(charset -> new String(bytes, charset))
                .or(() -> strictly(bytes, UTF_8).filter(text -> text.length() < bytes.length))
                .or(() -> declared.or(() -> inDeclaration(bytes)).flatMap(charset -> strictly(bytes, likely(charset))))
                .orElseGet(() -> Encoding.decode(bytes));
    }

    private static Optional<Charset> inDeclaration(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        try {
            return declared.find() && Charset.isSupported(declared.group(1))
                    ? Optional.of(Charset.forName(declared.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** What is declared as Latin-1 is windows-1252 in truth, as the web has it. */
    private static Charset likely(Charset declared) {
        return declared.equals(ISO_8859_1) || declared.equals(US_ASCII) ? Charset.forName("windows-1252") : declared;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(charset.equals(UTF_8) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

package org.stet.formats.output.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The one style sheet of a page, and the policy that lets a browser use it and nothing else. */
final class Stylesheet {
    /** What stands between the tags of the style element. */
    static final String TEXT = read();

    /** The Content-Security-Policy of a page: no script, no picture, no font, no network, no form; this style sheet alone. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest(TEXT) + "'; base-uri 'none'; form-action 'none'";

    private Stylesheet() {}

    private static String read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("page.css")) {
            return "\n"
                    + new String(
                            Objects.requireNonNull(in, "page.css is missing").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css cannot be read", e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

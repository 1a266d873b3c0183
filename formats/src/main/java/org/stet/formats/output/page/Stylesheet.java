package org.stet.formats.output.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style sheet of a page, and the policy that lets a browser use it and nothing else.
 *
 * @param text what stands between the tags of the style element
 */
record Stylesheet(String text) {
    /** The style of readings. */
    static final Stylesheet READINGS = new Stylesheet("\n" + read("page.css"));

    /** The style of checks. */
    static final Stylesheet CHECKS = new Stylesheet("\n" + read("page.css") + read("check.css"));

    /** Returns the Content-Security-Policy of a page: no script, no picture, no font, no network, no form; this sheet alone. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest(text) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String read(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, () -> name + " is missing").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
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

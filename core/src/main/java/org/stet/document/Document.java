package org.stet.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What comes in and is read: a published {@link Article}, or a {@link Transcript} of speech. */
public sealed interface Document permits Article, Transcript {
    /** Returns the path as given, {@code container!member} inside a container; empty for standard input and for text from memory. */
    Optional<String> file();

    /** Returns the address it was published at. */
    Optional<String> url();

    /** Returns this document as one published at an address. */
    Document withUrl(Optional<String> address);

    /** Returns its headline or name. */
    Optional<String> title();

    /** Returns the text that all offsets refer to. */
    String text();

    /** Returns the global id: the SHA-256, in hexadecimal, of outlet, address and text. */
    String id();

    /** Returns the id of a document with this outlet, address and text; what is not known is empty. */
    static String id(String outlet, String url, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : List.of(outlet, url, text)) {
                digest.update(field.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

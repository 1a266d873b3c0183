package org.stet.formats.output.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of documents: what a page gives as one may be anything. */
public final class Address {
    private Address() {}

    /** Says whether the words are an absolute address after RFC 3986. */
    public static boolean isAbsolute(String words) {
        return scheme(words).isPresent();
    }

    /** Says whether the words are an address that a click may follow: http or https, no script and no data. */
    public static boolean isWeb(String words) {
        return scheme(words)
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(scheme -> scheme.equals("http") || scheme.equals("https"))
                .isPresent();
    }

    private static Optional<String> scheme(String words) {
        try {
            return Optional.ofNullable(new URI(words).getScheme());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

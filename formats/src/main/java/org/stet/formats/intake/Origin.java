package org.stet.formats.intake;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Where an input comes from, as far as whoever brought it knows.
 *
 * @param file the path as given, {@code container!member} inside a container; empty for standard input
 * @param url the address it was fetched from
 * @param charset the encoding that the sender declared, as in an HTTP header
 */
public record Origin(Optional<String> file, Optional<String> url, Optional<Charset> charset) {
    /** Standard input, or another stream without a name. */
    public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the origin of a file on this machine. */
    public static Origin file(String path) {
        return new Origin(Optional.of(path), Optional.empty(), Optional.empty());
    }

    /** Returns the origin of a member of a container of this origin; the address is the container's own. */
    public Origin member(String name) {
        return new Origin(file.map(container -> container + "!" + name), url, Optional.empty());
    }
}

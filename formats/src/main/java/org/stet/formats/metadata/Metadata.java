package org.stet.formats.metadata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.document.Article;
import org.stet.document.Part;

/**
 * What the first lines of a document say about it, by key: outlet, date, title, authors, url, source, kind, complete,
 * and for web pages language.
 *
 * @param values the value of each key given, without white space at its ends; never blank
 */
public record Metadata(Map<String, String> values) {
    /** Nothing said. */
    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        values = Map.copyOf(values);
    }

    /** Returns the value of a key. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Returns the address: {@code url}, failing that a {@code source} that looks like an address. */
    public Optional<String> url() {
        return value("url").or(() -> value("source").filter(Metadata::isAddress));
    }

    /** Returns the outlet: {@code outlet}, failing that a {@code source} that does not look like an address. */
    public Optional<String> outlet() {
        return value("outlet").or(() -> value("source").filter(source -> !isAddress(source)));
    }

    /** Returns the authors, which stand apart by a semicolon, a comma or "and". */
    public List<String> authors() {
        return value("authors").stream().flatMap(Metadata::names).toList();
    }

    /** Returns the date. */
    public Optional<LocalDate> date() {
        return value("date").flatMap(PublicationDate::of);
    }

    /** Says whether the document is said to be a transcript of speech. */
    public boolean isTranscript() {
        return value("kind").filter("transcript"::equalsIgnoreCase).isPresent();
    }

    /** Makes the article these lines describe; a date they lack is looked for in the name of the file. */
    public Article article(Optional<String> file, String text, List<Part> parts) {
        return new Article(
                file,
                url(),
                outlet(),
                value("title"),
                authors(),
                date().or(() -> file.flatMap(PublicationDate::inFileName)),
                value("language").orElse("en"),
                text,
                parts);
    }

    /** Returns the names in a list such as "Ann Moss, Dev Patel and Mary Okafor". */
    public static Stream<String> names(String list) {
        return Arrays.stream(list.split("[;,]| and ", -1))
                .map(String::strip)
                .map(name -> name.startsWith("and ") ? name.substring(4).strip() : name)
                .filter(name -> !name.isEmpty());
    }

    private static boolean isAddress(String source) {
        return source.regionMatches(true, 0, "http://", 0, 7) || source.regionMatches(true, 0, "https://", 0, 8);
    }
}

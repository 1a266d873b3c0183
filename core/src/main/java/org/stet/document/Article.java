package org.stet.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/**
 * One published report.
 *
 * @param file the path as given, or empty for standard input and for text from memory
 * @param url the address it was published at
 * @param outlet who published it
 * @param title its headline as metadata
 * @param authors its writers, as printed
 * @param published the day of publication, in the outlet's own calendar
 * @param language a BCP 47 tag, {@code en} where nothing says otherwise
 * @param text the text that all offsets refer to
 * @param parts the parts of the text in order; only white space and metadata lines stand between them
 */
public record Article(
        Optional<String> file,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> published,
        String language,
        String text,
        List<Part> parts)
        implements Document {

    public Article {
        requireNonNull(text, "an article needs a text");
        authors = List.copyOf(authors);
        parts = List.copyOf(parts);
        int last = 0;
        for (Part part : parts) {
            if (part.span().begin() < last || part.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "part " + part + " is out of order or out of the text of " + text.length() + " code units");
            }
            last = part.span().end();
        }
    }

    /** Makes an article of a text alone: one body, nothing known about it. */
    public static Article of(String text) {
        return new Article(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))));
    }

    @Override
    public Article withUrl(Optional<String> address) {
        return new Article(file, address, outlet, title, authors, published, language, text, parts);
    }

    @Override
    public String id() {
        return Document.id(outlet.orElse(""), url.orElse(""), text);
    }
}

package org.stet.formats.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.Address;
import org.stet.formats.output.writing.Day;

/** What stands above a document: where and when it was published, its title, where it came from. */
final class Heading {
    private Heading() {}

    /** Returns what a document is called: its title, failing that the last name in the path of its file. */
    static String title(Document document) {
        return document.title()
                .or(() -> document.file().map(Heading::lastName))
                .filter(words -> !words.isBlank())
                .orElse("Untitled");
    }

    private static String lastName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** Returns outlet, kind and day, as far as they are known. */
    static String details(Document document) {
        List<String> details = new ArrayList<>();
        if (document instanceof Article article) {
            article.outlet().ifPresent(details::add);
            article.published().map(Day::of).ifPresent(details::add);
        } else if (document instanceof Transcript transcript) {
            details.add("Transcript");
            transcript
                    .delivery()
                    .ifPresent(delivery -> details.add(delivery.id().replace('-', ' ')));
            transcript.date().map(Day::of).ifPresent(details::add);
        }
        return String.join(" · ", details);
    }

    /** Writes what stands above the title. */
    static void above(Document document, Html html) throws IOException {
        String details = details(document);
        if (!details.isEmpty()) {
            html.element("p", details, "class", "details").line();
        }
    }

    /** Writes what stands below the title. */
    static void below(Document document, Html html) throws IOException {
        if (document instanceof Article article && !article.authors().isEmpty()) {
            html.element("p", "By " + String.join(", ", article.authors()), "class", "authors")
                    .line();
        }
        origin(document, html);
    }

    private static void origin(Document document, Html html) throws IOException {
        Optional<String> url = document.url().filter(Address::isWeb);
        String file =
                document.file().filter(path -> !path.equals(title(document))).orElse("");
        if (url.isEmpty() && file.isEmpty()) {
            return;
        }
        html.open("p", "class", "origin").text(file);
        if (url.isPresent()) {
            html.text(file.isEmpty() ? "" : " · ");
            html.element("a", url.get(), "href", url.get(), "rel", "noopener noreferrer");
        }
        html.close("p").line();
    }
}

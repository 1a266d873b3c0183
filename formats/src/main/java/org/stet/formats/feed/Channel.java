package org.stet.formats.feed;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What a feed says of itself, for items that do not say it.
 *
 * @param title its title, without markup
 * @param authors its authors
 * @param language a language tag as written
 */
record Channel(Optional<String> title, List<String> authors, Optional<String> language) {
    /** What nothing is known of. */
    static final Channel UNKNOWN = new Channel(Optional.empty(), List.of(), Optional.empty());

    private static final List<String> LANGUAGES = List.of("language", "dc:language");

    Channel {
        authors = List.copyOf(authors);
    }

    /** Reads the element that tells of a feed. */
    static Channel of(Element channel) {
        Children children = new Children(channel);
        return new Channel(
                ItemElement.title(children),
                ItemElement.authors(children),
                children.firsts(LANGUAGES)
                        .map(Element::text)
                        .filter(tag -> !tag.isBlank())
                        .findFirst());
    }
}

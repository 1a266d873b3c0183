package org.stet.formats.feed;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One item as an element of its feed. */
final class ItemElement {
    private static final List<String> TITLES = List.of("title", "dc:title", "media:title", "itunes:title");
    private static final List<String> CONTENTS = List.of(
            "content:encoded",
            "content",
            "xhtml:body",
            "body",
            "description",
            "summary",
            "abstract",
            "dc:description",
            "itunes:summary",
            "media:description",
            "itunes:subtitle");
    private static final List<String> DAYS = List.of(
            "pubdate",
            "published",
            "issued",
            "dc:date",
            "dcterms:issued",
            "dcterms:created",
            "created",
            "updated",
            "modified",
            "dcterms:modified");
    private static final List<String> AUTHORS = List.of("author", "dc:creator", "itunes:author", "dc:author");

    private final Element item;
    private final Children children;
    private final Channel channel;
    private final FeedLinks links;

    /** Takes an item, what its feed says of itself, and the address that relative links go by. */
    ItemElement(Element item, Channel channel, Optional<String> address) {
        this.item = item;
        this.children = new Children(item);
        this.channel = channel;
        this.links = new FeedLinks(address);
    }

    /** Returns what it says. */
    FeedItem item() {
        List<String> authors = authors(children);
        return new FeedItem(
                title(children),
                links.of(item, children),
                children.first("source").flatMap(ItemElement::sourceTitle).or(channel::title),
                authors.isEmpty() ? channel.authors() : authors,
                children.firsts(DAYS)
                        .map(Element::text)
                        .filter(day -> !day.isBlank())
                        .findFirst(),
                language(),
                children.firsts(CONTENTS)
                        .map(FeedWords::html)
                        .filter(html -> !html.isBlank())
                        .findFirst()
                        .orElse(""));
    }

    /** Returns the title of an item or a feed, without markup. */
    static Optional<String> title(Children children) {
        return children.firsts(TITLES)
                .map(FeedWords::plain)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** Returns the authors of an item or a feed, of the first kind that names any. */
    static List<String> authors(Children children) {
        return AUTHORS.stream()
                .map(name -> children.all(name).stream()
                        .flatMap(author -> AuthorName.of(author).stream())
                        .toList())
                .filter(authors -> !authors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<String> sourceTitle(Element source) {
        return title(new Children(source))
                .or(() -> Optional.of(FeedWords.plain(source)).filter(words -> !words.isEmpty()));
    }

    private Optional<String> language() {
        for (Element at = item; at != null; at = at.parent()) {
            if (!at.attr("xml:lang").isBlank()) {
                return Optional.of(at.attr("xml:lang"));
            }
        }
        return channel.language();
    }
}

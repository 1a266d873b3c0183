package org.stet.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One item as an element of its feed. */
final class ItemElement {
    private static final List<String> TITLES = List.of("title", "dc:title", "media:title", "itunes:title");
    private static final List<String> CONTENTS = List.of(
            "content:encoded", "content", "xhtml:body", "body", "description", "summary", "abstract", "dc:description",
            "itunes:summary", "media:description", "itunes:subtitle");
    private static final List<String> DAYS = List.of(
            "pubdate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created", "updated", "modified",
            "dcterms:modified");
    private static final List<String> AUTHORS = List.of("author", "dc:creator", "itunes:author", "dc:author");

    private final Element item;
    private final Element channel;
    private final FeedLinks links;

    /** Takes an item, the element that tells of its feed, and the address that relative links go by. */
    ItemElement(Element item, Element channel, Optional<String> address) {
        this.item = item;
        this.channel = channel;
        this.links = new FeedLinks(address);
    }

    /** Returns what it says. */
    FeedItem item() {
        return new FeedItem(
                title(item),
                links.of(item),
                child(item, "source").flatMap(ItemElement::sourceTitle).or(() -> title(channel)),
                authors(),
                DAYS.stream().flatMap(name -> text(item, name).stream()).findFirst(),
                language(),
                content());
    }

    /** Returns the title of an item or a feed, without markup. */
    static Optional<String> title(Element element) {
        for (String name : TITLES) {
            Optional<String> title = child(element, name).map(FeedWords::plain).filter(words -> !words.isEmpty());
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sourceTitle(Element source) {
        return title(source).or(() -> Optional.of(FeedWords.plain(source)).filter(words -> !words.isEmpty()));
    }

    private List<String> authors() {
        for (Element from : List.of(item, channel)) {
            for (String name : AUTHORS) {
                List<String> authors = new ArrayList<>();
                for (Element author : from.children()) {
                    if (FeedName.of(author).equals(name)) {
                        AuthorName.of(author).ifPresent(authors::add);
                    }
                }
                if (!authors.isEmpty()) {
                    return authors;
                }
            }
        }
        return List.of();
    }

    private Optional<String> language() {
        for (Element at = item; at != null; at = at.parent()) {
            if (!at.attr("xml:lang").isBlank()) {
                return Optional.of(at.attr("xml:lang"));
            }
        }
        return text(channel, "language").or(() -> text(channel, "dc:language"));
    }

    private String content() {
        for (String name : CONTENTS) {
            Optional<String> content = child(item, name).map(FeedWords::html).filter(html -> !html.isBlank());
            if (content.isPresent()) {
                return content.get();
            }
        }
        return "";
    }

    private static Optional<String> text(Element element, String name) {
        return child(element, name).map(found -> found.text().strip()).filter(words -> !words.isEmpty());
    }

    private static Optional<Element> child(Element element, String name) {
        for (Element child : element.children()) {
            if (FeedName.of(child).equals(name) && !(child.childNodeSize() == 0 && child.attributesSize() == 0)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}

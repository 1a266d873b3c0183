package org.stet.formats.feed;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Where items are: the link of RSS, the alternate link of Atom, or an identifier that is an address. */
final class FeedLinks {
    private final Optional<String> address;

    /** Takes the address of the feed. */
    FeedLinks(Optional<String> address) {
        this.address = address;
    }

    /** Returns the address of an item. */
    Optional<String> of(Element item, Children children) {
        return children.all("link").stream()
                .filter(link -> isAlternate(link) && !value(link).isEmpty())
                .findFirst()
                .map(link -> resolved(value(link), link))
                .or(() -> identifier(children))
                .or(() -> Optional.of(item.attr("href")).filter(href -> !href.isBlank()))
                .or(() -> Optional.of(item.attr("rdf:about")).filter(FeedLinks::isAddress));
    }

    private static Optional<String> identifier(Children children) {
        return Stream.concat(
                        children.all("id").stream(),
                        children.all("guid").stream()
                                .filter(guid -> !guid.attr("ispermalink").equalsIgnoreCase("false")))
                .map(identifier -> identifier.text().strip())
                .filter(FeedLinks::isAddress)
                .findFirst();
    }

    private static boolean isAlternate(Element link) {
        String relation = link.attr("rel").strip();
        return relation.isEmpty() || relation.equalsIgnoreCase("alternate");
    }

    private static String value(Element link) {
        return (link.hasAttr("href") ? link.attr("href") : link.wholeText()).strip();
    }

    private static boolean isAddress(String value) {
        String start = value.substring(0, Math.min(8, value.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private String resolved(String link, Element at) {
        if (isAddress(link)) {
            return link;
        }
        Deque<String> bases = new ArrayDeque<>();
        for (Element outer = at; outer != null; outer = outer.parent()) {
            bases.push(outer.attr("xml:base"));
        }
        bases.push(address.orElse(""));
        bases.add(link);
        try {
            URI place = URI.create("");
            for (String base : bases) {
                place = base.isBlank() ? place : place.resolve(base.strip());
            }
            return place.toString();
        } catch (IllegalArgumentException e) {
            return link;
        }
    }
}

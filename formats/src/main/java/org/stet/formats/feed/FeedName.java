package org.stet.formats.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Names of elements in feeds: bare where the element is of a feed format itself, with the usual prefix where it is of a module. */
final class FeedName {
    /** What stands in the namespaces of modules, and the prefix they usually have. */
    private static final Map<String, String> MODULES = Map.of(
            "purl.org/dc/elements", "dc",
            "purl.org/dc/terms", "dcterms",
            "purl.org/rss/1.0/modules/content", "content",
            "search.yahoo.com/mrss", "media",
            "www.itunes.com/dtds", "itunes",
            "www.w3.org/1999/xhtml", "xhtml");

    /** What stands in the namespaces of the feed formats. */
    private static final String[] FORMATS = {
        "w3.org/2005/atom",
        "purl.org/atom/ns",
        "purl.org/net/rss",
        "backend.userland.com",
        "blogs.law.harvard.edu",
        "my.netscape.com",
        "channel.netscape.com",
        "purl.org/rss/1.0/"
    };

    private FeedName() {}

    /** Returns the name of an element, in lower case. */
    static String of(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        String space = element.tag().namespace().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            if (space.contains(module.getKey())) {
                return module.getValue() + ":" + local;
            }
        }
        return prefix.isEmpty() || prefix.equals("rss") || prefix.equals("atom") || isFormat(space)
                ? local
                : prefix + ":" + local;
    }

    private static boolean isFormat(String space) {
        for (String format : FORMATS) {
            if (space.contains(format) && !space.contains("/modules/")) {
                return true;
            }
        }
        return false;
    }
}

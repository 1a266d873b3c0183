package org.stet.formats.feed;

import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The items of a feed, one after the other. Markup is read leniently: what is not closed is closed, names that stand for characters
 * are known as in HTML, and a document type is passed over, so that nothing unfolds or is fetched. An item that was handed out is
 * dropped. Confined to one thread.
 */
final class FeedReader {
    /** The most elements that are read of one feed. */
    static final int MAXIMUM_ELEMENTS = 1_000_000;

    private static final int DEEPEST = 200;

    private final Iterator<Element> elements;
    private final Document document;
    private final Optional<String> address;
    private int read;

    /** Reads a feed that came from an address, which relative links go by. */
    FeedReader(String xml, Optional<String> address) {
        StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST)).parse(xml, "");
        this.elements = parser.iterator();
        this.document = parser.document();
        this.address = address;
    }

    /** Returns the next item. */
    Optional<FeedItem> next() {
        while (!isCut() && elements.hasNext()) {
            Element element = elements.next();
            read++;
            if (isItem(element)) {
                FeedItem item = new ItemElement(element, channel(), address).item();
                element.empty();
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Says whether the feed has more elements than are read. */
    boolean isCut() {
        return read >= MAXIMUM_ELEMENTS;
    }

    /** Returns the element that tells of the feed, as far as it has been read: the channel, or the root. */
    Element channel() {
        Element root = document.firstElementChild();
        if (root == null) {
            return document;
        }
        for (Element child : root.children()) {
            if (FeedName.of(child).equals("channel")) {
                return child;
            }
        }
        return root;
    }

    private static boolean isItem(Element element) {
        String name = FeedName.of(element);
        return (name.equals("item") || name.equals("entry")) && element.parent() != null;
    }
}

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
    private static final int MOST_LOOKS = 20;

    private final Iterator<Element> elements;
    private final Document document;
    private final Optional<String> address;
    private Channel channel = Channel.UNKNOWN;
    private int looks;
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
                lookAtChannel();
                FeedItem item = new ItemElement(element, channel, address).item();
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

    /** Returns what the feed says of itself, as far as it has been read. */
    Channel channel() {
        lookAtChannel();
        return channel;
    }

    /** Looks what the feed says of itself, a few times if need be: its title may come behind its first items. */
    private void lookAtChannel() {
        Element root = document.firstElementChild();
        if (root == null || channel.title().isPresent() || looks++ >= MOST_LOOKS) {
            return;
        }
        Element teller = root;
        for (Element child : root.children()) {
            teller = FeedName.of(child).equals("channel") ? child : teller;
        }
        channel = Channel.of(teller);
    }

    private static boolean isItem(Element element) {
        String name = FeedName.of(element);
        return (name.equals("item") || name.equals("entry")) && element.parent() != null;
    }
}

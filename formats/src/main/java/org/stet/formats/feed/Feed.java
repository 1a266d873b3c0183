package org.stet.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.formats.intake.Origin;

/**
 * What a feed says of itself and of its items, items without words among them, before articles are made of it: for those who want
 * to see that it is read right.
 *
 * @param title what it calls itself, without markup
 * @param items its items in order
 */
public record Feed(Optional<String> title, List<FeedItem> items) {
    public Feed {
        items = List.copyOf(items);
    }

    /**
     * Reads a feed; what is not one has no title and no items.
     *
     * @param origin where it comes from; relative links go by its address
     */
    public static Feed of(byte[] bytes, Origin origin) {
        FeedReader reader = new FeedReader(FeedText.of(bytes, origin.charset()), origin.url());
        List<FeedItem> items = new ArrayList<>();
        for (Optional<FeedItem> item = reader.next(); item.isPresent(); item = reader.next()) {
            items.add(item.get());
        }
        return new Feed(reader.channel().title(), items);
    }
}

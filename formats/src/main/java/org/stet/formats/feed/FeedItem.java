package org.stet.formats.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a feed says of one item.
 *
 * @param title its title, without markup
 * @param link where it is
 * @param outlet the feed it is taken from, failing that the title of this one
 * @param authors who wrote it
 * @param published when it was published, as written; failing that, when it was changed
 * @param language a language tag as written
 * @param content its text as HTML; empty where it has none
 */
public record FeedItem(
        Optional<String> title,
        Optional<String> link,
        Optional<String> outlet,
        List<String> authors,
        Optional<String> published,
        Optional<String> language,
        String content) {
    public FeedItem {
        authors = List.copyOf(authors);
    }
}

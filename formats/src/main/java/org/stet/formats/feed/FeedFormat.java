package org.stet.formats.feed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;

/**
 * Feeds. Each item that has a title or a text is an article; its name is that of the feed and the number of the item, counted
 * from 1. Immutable; share freely.
 */
public final class FeedFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        FeedReader feed = new FeedReader(
                FeedText.of(input.bytes(), input.origin().charset()),
                input.origin().url());
        int number = 0;
        for (Optional<FeedItem> item = feed.next(); item.isPresent(); item = feed.next()) {
            String member = Integer.toString(++number);
            Optional<Article> article = new FeedArticle(item.get())
                    .article(input.origin().member(member).file());
            if (article.isPresent()) {
                inbox.take(article.get(), List.of());
            }
        }
        if (feed.isCut()) {
            inbox.refuse(input.unreadable("this feed has more than " + FeedReader.MAXIMUM_ELEMENTS
                    + " elements, the most that are read; what follows item " + number + " is left out"));
        }
    }
}

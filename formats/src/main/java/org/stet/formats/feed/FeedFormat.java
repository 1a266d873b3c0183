package org.stet.formats.feed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.document.Article;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;

/**
 * Feeds. Each item that has a title or a text is an article; its name is that of the feed and the number of the item, counted
 * from 1. Immutable; share freely.
 */
public final class FeedFormat implements Format {
    private static final int TAIL = 400;
    private static final Pattern END =
            Pattern.compile("</(?:\\w{1,20}:)?(?:rss|feed|rdf|channel)|/>\\s*$", Pattern.CASE_INSENSITIVE);

    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        int most = input.maximumBytes();
        byte[] bytes = input.beginning(most + 1);
        boolean isLonger = bytes.length > most;
        String text = FeedText.of(bytes, input.origin().charset());
        FeedReader feed = new FeedReader(text, input.origin().url());
        int number = 0;
        for (Optional<FeedItem> item = feed.next(); item.isPresent(); item = feed.next()) {
            String member = Integer.toString(++number);
            Optional<Article> article = new FeedArticle(item.get())
                    .article(input.origin().member(member).file());
            if (article.isPresent()) {
                inbox.take(article.get(), List.of());
            }
        }
        if (number == 0 && !isClosed(text)) {
            throw input.unreadable("this feed breaks off before its first item");
        }
        if (feed.isCut() || isLonger) {
            inbox.refuse(input.unreadable("this feed is larger than " + most + " bytes or "
                    + FeedReader.MAXIMUM_ELEMENTS + " elements, the most that are read; what follows item " + number
                    + " is left out"));
        }
    }

    /** Says whether the end of a feed is there, whole or not. */
    private static boolean isClosed(String text) {
        return END.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
    }
}

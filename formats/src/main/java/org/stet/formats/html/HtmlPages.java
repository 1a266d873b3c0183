package org.stet.formats.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.stet.document.Article;
import org.stet.document.Transcript;
import org.stet.formats.intake.Origin;
import org.stet.formats.metadata.Metadata;

/**
 * The door: web pages to articles. Bad markup is read as a browser would read it, and never causes an exception. Stateless;
 * safe from any thread.
 */
public final class HtmlPages {
    private HtmlPages() {}

    /**
     * Makes the article of a page.
     *
     * @param origin where it comes from; a charset there decides the encoding, an address stands in for one the page lacks
     * @param bytes the page as it was sent
     */
    public static Page article(Origin origin, byte[] bytes) {
        return article(origin, Markup.of(bytes, origin.charset()));
    }

    /**
     * Makes the article of a page whose encoding is known.
     *
     * @param html the markup
     */
    public static Page article(Origin origin, String html) {
        return article(origin, Markup.of(html));
    }

    private static Page article(Origin origin, Markup markup) {
        Document document = markup.page();
        Signs signs = new Signs();
        signs.page(document);
        Layout layout = PageWalk.of(document.body(), signs);
        Story story = Story.of(layout, PageMetadata.titles(signs), signs.meta("description", "og:description"));
        Prose prose = Prose.of(story.pieces());
        Metadata metadata = PageMetadata.of(signs, origin, story.headline(), story.byline());
        Article article = metadata.article(origin.file(), prose.text(), prose.parts());
        Optional<Transcript> transcript = SpokenPage.of(layout, metadata, origin.file());
        return new Page(article, PageNotices.of(layout, signs, prose, markup.cut()), transcript);
    }

    /**
     * Returns the words of a piece of markup that is all story, as feeds carry it: nothing is taken for furniture but what
     * a browser would not show.
     *
     * @param html the markup, such as the content of a feed's entry; text without tags is one paragraph
     */
    public static Prose fragment(String html) {
        return Prose.of(Parts.ofWhole(PageWalk.of(Markup.of(html).page().body(), new Signs())));
    }
}

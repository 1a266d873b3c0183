package org.stet.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.html.HtmlPages;
import org.stet.formats.html.Prose;
import org.stet.formats.metadata.WrittenDay;
import org.stet.text.Span;

/** The article of one item: its title as headline, then its text. */
final class FeedArticle {
    private final FeedItem item;

    FeedArticle(FeedItem item) {
        this.item = item;
    }

    /** Returns the article; empty where there are no words. */
    Optional<Article> article(Optional<String> file) {
        Prose prose = HtmlPages.fragment(item.content());
        String headline =
                item.title().filter(title -> !begins(prose.text(), title)).orElse("");
        if (headline.isEmpty() && prose.text().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                file,
                item.link(),
                item.outlet(),
                item.title(),
                item.authors(),
                item.published().flatMap(WrittenDay::in),
                language(),
                headline.isEmpty() || prose.text().isBlank()
                        ? headline + prose.text()
                        : headline + "\n\n" + prose.text(),
                parts(headline, prose)));
    }

    private String language() {
        return item.language()
                .map(tag -> tag.replace('_', '-').strip())
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}"))
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .filter(tag -> !tag.equals("und"))
                .orElse("en");
    }

    private static boolean begins(String text, String title) {
        return text.startsWith(title) && (text.length() == title.length() || text.charAt(title.length()) == '\n');
    }

    private static List<Part> parts(String headline, Prose prose) {
        if (headline.isEmpty()) {
            return prose.parts();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Part.Kind.HEADLINE, new Span(0, headline.length())));
        if (!prose.text().isBlank()) {
            int shift = headline.length() + 2;
            for (Part part : prose.parts()) {
                Span span = part.span();
                parts.add(new Part(part.kind(), new Span(span.begin() + shift, span.end() + shift)));
            }
        }
        return parts;
    }
}

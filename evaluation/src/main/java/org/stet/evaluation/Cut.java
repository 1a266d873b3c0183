package org.stet.evaluation;

import java.util.stream.Stream;
import org.stet.document.Article;
import org.stet.text.Span;

/**
 * What is left of an article from which something is cut off.
 *
 * @param file the name of the article's file
 * @param text the article's whole text
 * @param span what is left of it
 */
record Cut(String file, String text, Span span) {
    static Cut whole(String file, String text) {
        return new Cut(file, text, new Span(0, text.length()));
    }

    Cut part(Span part) {
        return new Cut(file, text, part);
    }

    /** Returns the whole and its halves. */
    Stream<Cut> halved() {
        int middle = text.length() / 2;
        return Stream.of(span, new Span(0, middle), new Span(middle, text.length()))
                .map(this::part);
    }

    /** Returns what is left, as a reader is given it. */
    Article article() {
        return Article.of(text.substring(span.begin(), span.end()));
    }

    @Override
    public String toString() {
        return file + Breaches.place(span);
    }
}

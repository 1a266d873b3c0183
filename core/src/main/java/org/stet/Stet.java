package org.stet;

import org.stet.attribution.Reading;
import org.stet.document.Article;

/** The door: who says what in a report. Needs no set-up; safe from any thread. */
public final class Stet {
    private static final class Holder {
        static final Reader READER = reader().build();
    }

    private Stet() {}

    /** Reads a text. */
    public static Reading read(String text) {
        return read(Article.of(text));
    }

    /** Reads an article. */
    public static Reading read(Article article) {
        return Holder.READER.read(article);
    }

    /** Starts a reader of your own making. */
    public static Reader.Builder reader() {
        return new Reader.Builder();
    }
}

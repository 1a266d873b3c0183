package org.stet;

import java.util.List;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.text.Limits;

/** A configured reader. Immutable; share freely. */
public final class Reader {
    private final Limits limits;

    private Reader(Builder builder) {
        this.limits = builder.limits;
    }

    /** Reads an article: its speakers, statements and notices. Never fails on the text. */
    public Reading read(Article article) {
        return new Reading(article, List.of(), List.of(), List.of());
    }

    /** Returns the limits this reader keeps. */
    public Limits limits() {
        return limits;
    }

    /** Sets up a {@link Reader}. Confined to one thread. */
    public static final class Builder {
        private Limits limits = Limits.DEFAULT;

        Builder() {}

        /** Sets the limits to keep. */
        public Builder limits(Limits value) {
            this.limits = value;
            return this;
        }

        /** Makes the reader. */
        public Reader build() {
            return new Reader(this);
        }
    }
}

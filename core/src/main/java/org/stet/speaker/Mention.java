package org.stet.speaker;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.stet.text.Excerpt;

/** Words that refer to a speaker. */
public record Mention(Excerpt words, Form form) {
    /** How a mention refers; {@link #id()} is the name used in JSON. */
    public enum Form {
        NAME,
        TITLE,
        PRONOUN,
        NOMINAL;

        /** Returns the name used in every output, such as {@code pronoun}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mention {
        requireNonNull(words, "a mention needs words");
        requireNonNull(form, "a mention needs a form");
    }
}

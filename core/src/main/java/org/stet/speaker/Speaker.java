package org.stet.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody or something to whom words are attributed in one article.
 *
 * @param id {@code p1}, {@code p2} …, by first mention
 * @param name the fullest form the article uses, without titles; failing a name, the fullest description
 * @param kind what it is
 * @param titles titles and offices the article gives, as printed, in order of first use
 * @param mentions the words that refer to the speaker, in text order
 * @param knownAs the name in the directory, where it is clear who it is there
 * @param wikidata the item in Wikidata, such as {@code Q76}, where the directory has it
 */
public record Speaker(
        String id,
        String name,
        Kind kind,
        List<String> titles,
        List<Mention> mentions,
        Optional<String> knownAs,
        Optional<String> wikidata) {
    /** What a speaker is; {@link #id()} is the name used in JSON. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP,
        DOCUMENT,
        UNNAMED,
        AUTHOR;

        /** Returns the name used in every output, such as {@code person}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Makes a speaker whom no directory knows. */
    public Speaker(String id, String name, Kind kind, List<String> titles, List<Mention> mentions) {
        this(id, name, kind, titles, mentions, Optional.empty(), Optional.empty());
    }

    public Speaker {
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker needs a name or a description");
        }
    }
}

package org.stet.formats.html;

import java.util.Map;
import java.util.Set;

/** What the {@code itemprop} of an element hints at, in the vocabulary of schema.org for articles. */
final class ItemProperty {
    private static final Map<String, Hint> HINTS = Map.ofEntries(
            Map.entry("articleBody", Hint.BODY),
            Map.entry("reviewBody", Hint.BODY),
            Map.entry("headline", Hint.HEADLINE),
            Map.entry("alternativeHeadline", Hint.STANDFIRST),
            Map.entry("author", Hint.BYLINE),
            Map.entry("caption", Hint.CAPTION),
            Map.entry("image", Hint.CAPTION),
            Map.entry("datePublished", Hint.FURNITURE),
            Map.entry("dateCreated", Hint.FURNITURE),
            Map.entry("dateModified", Hint.FURNITURE),
            Map.entry("keywords", Hint.FURNITURE),
            Map.entry("publisher", Hint.FURNITURE),
            Map.entry("logo", Hint.FURNITURE),
            Map.entry("url", Hint.FURNITURE),
            Map.entry("width", Hint.FURNITURE),
            Map.entry("height", Hint.FURNITURE),
            Map.entry("mainEntityOfPage", Hint.FURNITURE),
            Map.entry("articleSection", Hint.FURNITURE),
            Map.entry("comment", Hint.FURNITURE));

    private ItemProperty() {}

    static Set<Hint> hints(String value) {
        Hint hint = HINTS.get(value.strip());
        return hint == null ? Set.of() : Set.of(hint);
    }
}

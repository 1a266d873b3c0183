package org.stet.formats.html;

import java.util.Map;

/** What the {@code itemprop} of an element hints at, in the vocabulary of schema.org for articles. */
final class ItemProperty {
    private static final Map<String, Hints> HINTS = Map.ofEntries(
            Map.entry("articleBody", Hints.of(Hint.BODY)),
            Map.entry("reviewBody", Hints.of(Hint.BODY)),
            Map.entry("headline", Hints.of(Hint.HEADLINE)),
            Map.entry("alternativeHeadline", Hints.of(Hint.STANDFIRST)),
            Map.entry("author", Hints.of(Hint.BYLINE)),
            Map.entry("caption", Hints.of(Hint.CAPTION)),
            Map.entry("image", Hints.of(Hint.CAPTION)),
            Map.entry("datePublished", Hints.of(Hint.FURNITURE)),
            Map.entry("dateCreated", Hints.of(Hint.FURNITURE)),
            Map.entry("dateModified", Hints.of(Hint.FURNITURE)),
            Map.entry("keywords", Hints.of(Hint.FURNITURE)),
            Map.entry("publisher", Hints.of(Hint.FURNITURE)),
            Map.entry("logo", Hints.of(Hint.FURNITURE)),
            Map.entry("url", Hints.of(Hint.FURNITURE)),
            Map.entry("width", Hints.of(Hint.FURNITURE)),
            Map.entry("height", Hints.of(Hint.FURNITURE)),
            Map.entry("mainEntityOfPage", Hints.of(Hint.FURNITURE)),
            Map.entry("articleSection", Hints.of(Hint.FURNITURE)),
            Map.entry("comment", Hints.of(Hint.FURNITURE)));

    private ItemProperty() {}

    static Hints hints(String value) {
        return HINTS.getOrDefault(value.strip(), Hints.NONE);
    }
}

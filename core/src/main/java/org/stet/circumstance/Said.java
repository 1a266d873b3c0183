package org.stet.circumstance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.Excerpt;

/**
 * What an article tells of the occasion of a statement. Empty is what it does not plainly tell.
 *
 * @param to who was told, a noun phrase: "reporters", "the BBC"
 * @param when when it was said, with its preposition: "on Thursday", "last week"
 * @param where where or on what occasion, with its preposition: "at a rally in Ashby", "in a statement", "on Twitter"
 */
public record Said(Optional<Excerpt> to, Optional<When> when, Optional<Excerpt> where) {
    /** Nothing is told. */
    public static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * When something was said.
     *
     * @param words the words that tell it
     * @param value the day, week, month or year in ISO 8601 ({@code 2025-02-27}, {@code 2025-W09}, {@code 2025-02},
     *     {@code 2014}); empty where the words leave it open or the article's own date is needed and not known
     */
    public record When(Excerpt words, Optional<String> value) {
        private static final Pattern ISO_8601 = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d)?");

        public When {
            requireNonNull(words, "a time needs words");
            value.ifPresent(iso -> {
                if (!ISO_8601.matcher(iso).matches()) {
                    throw new IllegalArgumentException(
                            "time is \"" + iso + "\" and must be a day, week, month or year of ISO 8601");
                }
            });
        }
    }
}

package org.stet.formats.output.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.circumstance.Said;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/** To whom, when and where something is said, as short phrases for people. */
public final class OccasionWords {
    private static final Set<String> OPENERS = Set.of(
            "On",
            "In",
            "At",
            "During",
            "From",
            "Outside",
            "Inside",
            "Aboard",
            "Near",
            "By",
            "Via",
            "Over",
            "Last",
            "This",
            "Next",
            "Early",
            "Earlier",
            "Late",
            "Later",
            "The",
            "Yesterday",
            "Today");

    private OccasionWords() {}

    /**
     * Returns a phrase for each that is told: "to reporters", "on Thursday (2025-02-27)", "at a rally in Ashby". What the words
     * for where hold is not said twice.
     */
    public static List<String> of(Said said) {
        Optional<Span> where = said.where().map(Excerpt::span);
        List<String> phrases = new ArrayList<>();
        said.to().filter(to -> !holds(where, to)).ifPresent(to -> phrases.add("to " + to.text()));
        said.when().ifPresent(when -> {
            if (!holds(where, when.words())) {
                phrases.add(uncapitalised(when.words().text()) + day(when, " (", ")"));
            } else if (!day(when, "", "").isEmpty()) {
                phrases.add(day(when, "", ""));
            }
        });
        said.where().ifPresent(words -> phrases.add(uncapitalised(words.text())));
        return phrases;
    }

    /** Returns words that may begin a sentence as they are written within one. */
    private static String uncapitalised(String words) {
        String first = words.split("\\s", 2)[0];
        return OPENERS.contains(first) ? first.toLowerCase(Locale.ROOT) + words.substring(first.length()) : words;
    }

    private static boolean holds(Optional<Span> outer, Excerpt words) {
        return outer.filter(span -> span.contains(words.span())).isPresent();
    }

    /** Returns the value, unless it only repeats the words: "in 2014". */
    private static String day(Said.When when, String before, String behind) {
        return when.value()
                .filter(value -> !when.words().text().contains(value))
                .map(value -> before + value + behind)
                .orElse("");
    }
}

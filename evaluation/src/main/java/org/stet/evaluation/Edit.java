package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to change a passage, one of a class.
 *
 * @param kind the class, such as negation
 * @param flip whether it changes the sense
 * @param pattern where it can be made
 * @param change what stands there afterwards; empty where it cannot be made after all
 */
record Edit(String kind, boolean flip, Pattern pattern, Function<MatchResult, Optional<String>> change) {
    /** Makes an edit that puts a replacement with group references in place of a pattern. */
    static Edit of(String kind, boolean flip, String pattern, String replacement) {
        Pattern compiled = Pattern.compile(pattern);
        return new Edit(kind, flip, compiled, match -> Optional.of(expanded(replacement, match)));
    }

    private static String expanded(String replacement, MatchResult match) {
        String expanded = replacement;
        for (int i = 1; i <= match.groupCount(); i++) {
            String group = match.group(i);
            expanded = expanded.replace("$" + i, group == null ? "" : group);
        }
        return expanded;
    }

    /** Returns the words with this edit made at one place, drawn from those where it can be; empty where there is none. */
    Optional<String> make(String words, SplittableRandom random) {
        List<MatchResult> places = new ArrayList<>();
        pattern.matcher(words).results().forEach(places::add);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return change.apply(place)
                .map(put -> words.substring(0, place.start()) + put + words.substring(place.end()))
                .map(Edit::capitalised)
                .filter(changed -> !changed.equals(words));
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package org.stet.formats.output.writing;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/**
 * A run of words that is the same on both sides of a comparison, or differs.
 *
 * @param words the words; empty where something is missing here
 * @param differs whether the other side has other words
 */
public record Run(String words, boolean differs) {
    /**
     * Returns an excerpt as runs.
     *
     * @param places where it differs from the other side, in the excerpt's text; what lies outside it is left out
     */
    public static List<Run> of(Excerpt excerpt, List<Span> places) {
        List<Run> runs = new ArrayList<>();
        int at = excerpt.begin();
        for (Span place : places.stream().sorted().distinct().toList()) {
            int begin = Math.max(place.begin(), excerpt.begin());
            int end = Math.min(place.end(), excerpt.end());
            if (begin < at || begin > end || place.begin() > excerpt.end()) {
                continue;
            }
            if (begin > at) {
                runs.add(new Run(words(excerpt, at, begin), false));
            }
            runs.add(new Run(words(excerpt, begin, end), true));
            at = end;
        }
        if (at < excerpt.end()) {
            runs.add(new Run(words(excerpt, at, excerpt.end()), false));
        }
        return runs;
    }

    private static String words(Excerpt excerpt, int begin, int end) {
        return excerpt.text().substring(begin - excerpt.begin(), end - excerpt.begin());
    }
}

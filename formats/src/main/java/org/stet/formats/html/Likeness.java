package org.stet.formats.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two titles are. */
final class Likeness {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 1_000;

    private Likeness() {}

    /** Returns the share of words that two texts have in common, of all words in either: 0 to 1, case folded. */
    static double of(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        int all = words.size() + others.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        for (String word : BETWEEN_WORDS.split(start, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

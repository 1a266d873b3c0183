package org.stet.formats.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the names that a page gives its elements hint at: the words that such names are made of everywhere, as in
 * {@code article-body}, {@code relatedLinks} or {@code social_share}. Remembers names it has seen; confined to one thread.
 */
final class ClassNames {
    private static final int LONGEST = 2_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");
    private static final Map<String, Set<Hint>> WORDS = Vocabulary.words();
    private static final Map<String, Set<Hint>> PAIRS = Vocabulary.pairs();

    private final Map<String, Set<Hint>> seen = new HashMap<>();

    /** Returns what a name, or a list of names apart by spaces, hints at. */
    Set<Hint> hints(String names) {
        return seen.computeIfAbsent(names, ClassNames::read);
    }

    private static Set<Hint> read(String names) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        for (String name : names.substring(0, Math.min(LONGEST, names.length())).split("\\s+", -1)) {
            if (Vocabulary.HIDDEN.contains(name)) {
                hints.add(Hint.HIDDEN);
            } else if (!isState(name)) {
                hints.addAll(ofName(name));
            }
        }
        return hints.isEmpty() ? Set.of() : hints;
    }

    private static Set<Hint> ofName(String name) {
        List<String> words = List.of(BETWEEN_WORDS.split(name, -1)).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<Hint> found = EnumSet.noneOf(Hint.class);
        for (int i = 0; i < words.size(); i++) {
            found.addAll(WORDS.getOrDefault(words.get(i), Set.of()));
            if (i + 1 < words.size()) {
                found.addAll(PAIRS.getOrDefault(words.get(i) + " " + words.get(i + 1), Set.of()));
            }
        }
        return found;
    }

    /** Says whether a name tells how something is at the moment or what it has, not what it is. */
    private static boolean isState(String name) {
        return name.startsWith("has-")
                || name.startsWith("is-")
                || name.startsWith("no-")
                || name.startsWith("js-")
                || name.startsWith("with-")
                || name.startsWith("tag-")
                || name.startsWith("category-");
    }
}

package org.stet.formats.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the names that a page gives its elements hint at: the words that such names are made of everywhere, as in
 * {@code article-body}, {@code relatedLinks} or {@code social_share}. Remembers names it has seen; confined to one thread.
 */
final class ClassNames {
    private static final int LONGEST = 2_000;
    private static final Map<String, Set<Hint>> WORDS = Vocabulary.words();
    private static final Map<String, Set<Hint>> PAIRS = Vocabulary.pairs();
    private static final Set<String> STATES = Set.of("has", "is", "no", "js", "with", "tag", "category");

    private final Map<String, Set<Hint>> seen = new HashMap<>();

    /** Returns what a name, or a list of names apart by spaces, hints at. */
    Set<Hint> hints(String names) {
        Set<Hint> known = seen.get(names);
        if (known == null) {
            known = read(names);
            seen.put(names, known);
        }
        return known;
    }

    private static Set<Hint> read(String names) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        int length = Math.min(LONGEST, names.length());
        int begin = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || names.charAt(i) <= ' ') {
                if (i > begin) {
                    addName(names.substring(begin, i), hints);
                }
                begin = i + 1;
            }
        }
        return hints.isEmpty() ? Set.of() : hints;
    }

    private static void addName(String name, Set<Hint> hints) {
        if (Vocabulary.HIDDEN.contains(name)) {
            hints.add(Hint.HIDDEN);
            return;
        }
        String before = "";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length() || !isWord(name.charAt(i)) || isHump(name, i);
            if (ends && word.length() > 0) {
                String whole = word.toString();
                // "has-share", "is-related" and "tag-video" tell how something is at the moment, not what it is.
                if (before.isEmpty() && STATES.contains(whole) && i < name.length()) {
                    return;
                }
                hints.addAll(WORDS.getOrDefault(whole, Set.of()));
                hints.addAll(PAIRS.getOrDefault(before + " " + whole, Set.of()));
                before = whole;
                word.setLength(0);
            }
            if (i < name.length() && isWord(name.charAt(i))) {
                word.append(Character.toLowerCase(name.charAt(i)));
            }
        }
    }

    private static boolean isHump(String name, int at) {
        return at > 0 && Character.isUpperCase(name.charAt(at)) && !Character.isUpperCase(name.charAt(at - 1));
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}

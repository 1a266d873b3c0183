package org.stet.formats.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the names that a page gives its elements hint at: the words that such names are made of everywhere, as in
 * {@code article-body}, {@code relatedLinks} or {@code social_share}. Remembers names it has seen; confined to one thread.
 */
final class ClassNames {
    private static final int LONGEST = 2_000;
    private static final Map<String, Hints> WORDS = Vocabulary.words();
    private static final Map<String, Hints> PAIRS = Vocabulary.pairs();
    private static final Set<String> FIRST_OF_PAIRS = PAIRS.keySet().stream()
            .map(pair -> pair.substring(0, pair.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> STATES = Set.of("has", "is", "no", "js", "with", "tag", "category");

    private final Map<String, Hints> seen = new HashMap<>();

    /** Returns what a name, or a list of names apart by spaces, hints at. */
    Hints hints(String names) {
        Hints known = seen.get(names);
        if (known == null) {
            known = isOne(names) ? name(names) : read(names);
            seen.put(names, known);
        }
        return known;
    }

    private static boolean isOne(String names) {
        for (int i = 0; i < names.length(); i++) {
            if (names.charAt(i) <= ' ') {
                return false;
            }
        }
        return names.length() <= LONGEST;
    }

    private Hints read(String names) {
        Hints hints = Hints.NONE;
        int length = Math.min(LONGEST, names.length());
        int begin = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || names.charAt(i) <= ' ') {
                if (i > begin) {
                    hints = hints.and(hints(names.substring(begin, i)));
                }
                begin = i + 1;
            }
        }
        return hints;
    }

    private static Hints name(String name) {
        if (Vocabulary.HIDDEN.contains(name)) {
            return Hints.of(Hint.HIDDEN);
        }
        Hints hints = Hints.NONE;
        String before = "";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length() || !isWord(name.charAt(i)) || isHump(name, i);
            if (ends && word.length() > 0) {
                String whole = word.toString();
                // "has-share", "is-related" and "tag-video" tell how something is at the moment, not what it is.
                if (before.isEmpty() && STATES.contains(whole) && i < name.length()) {
                    return hints;
                }
                hints = hints.and(WORDS.getOrDefault(whole, Hints.NONE));
                if (FIRST_OF_PAIRS.contains(before)) {
                    hints = hints.and(PAIRS.getOrDefault(before + " " + whole, Hints.NONE));
                }
                before = whole;
                word.setLength(0);
            }
            if (i < name.length() && isWord(name.charAt(i))) {
                word.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return hints;
    }

    private static boolean isHump(String name, int at) {
        return at > 0 && Character.isUpperCase(name.charAt(at)) && !Character.isUpperCase(name.charAt(at - 1));
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}

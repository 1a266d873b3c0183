package org.stet.formats.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names that a page gives its elements hint at: the words that such names are made of everywhere, as in
 * {@code article-body}, {@code relatedLinks} or {@code social_share}. Remembers names it has seen; confined to one thread.
 */
final class ClassNames {
    private static final int LONGEST = 2_000;
    private static final WordTable<Hints> WORDS = WordTable.of(Vocabulary.words());
    /** By the first word, what it hints at together with the second. */
    private static final WordTable<WordTable<Hints>> PAIRS = WordTable.of(pairs());
    /** "has-share", "is-related" and "tag-video" tell how something is at the moment, not what it is. */
    private static final WordTable<Boolean> STATES = WordTable.of(
            Map.of("has", true, "is", true, "no", true, "js", true, "with", true, "tag", true, "category", true));

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

    private static Map<String, WordTable<Hints>> pairs() {
        Map<String, Map<String, Hints>> byFirst = new HashMap<>();
        Vocabulary.pairs().forEach((pair, hints) -> {
            int space = pair.indexOf(' ');
            byFirst.computeIfAbsent(pair.substring(0, space), first -> new HashMap<>())
                    .put(pair.substring(space + 1), hints);
        });
        Map<String, WordTable<Hints>> tables = new HashMap<>();
        byFirst.forEach((first, seconds) -> tables.put(first, WordTable.of(seconds)));
        return tables;
    }

    private static Hints name(String name) {
        if (Vocabulary.HIDDEN.contains(name)) {
            return Hints.of(Hint.HIDDEN);
        }
        Hints hints = Hints.NONE;
        WordTable<Hints> behind = null;
        int length = name.length();
        int end = 0;
        for (int begin = begin(name, 0); begin < length; begin = begin(name, end)) {
            boolean first = end == 0;
            end = end(name, begin);
            if (first && end < length && STATES.get(name, begin, end) != null) {
                return hints;
            }
            hints = with(hints, WORDS.get(name, begin, end));
            hints = with(hints, behind == null ? null : behind.get(name, begin, end));
            behind = PAIRS.get(name, begin, end);
        }
        return hints;
    }

    private static Hints with(Hints hints, @Nullable Hints more) {
        return more == null ? hints : hints.and(more);
    }

    /** Returns where the first word from here on begins. */
    private static int begin(String name, int from) {
        int begin = from;
        while (begin < name.length() && !isWord(name.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    /** Returns where a word ends: before a mark, or before the hump of a camel. */
    private static int end(String name, int begin) {
        int end = begin + 1;
        while (end < name.length() && isWord(name.charAt(end)) && !isHump(name, end)) {
            end++;
        }
        return end;
    }

    private static boolean isHump(String name, int at) {
        return at > 0 && Character.isUpperCase(name.charAt(at)) && !Character.isUpperCase(name.charAt(at - 1));
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}

package org.stet.formats.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by words of small letters and digits of ASCII, asked for by a place in a longer name, whatever its case: no string is made of
 * the word. Open addressing with linear probing. Immutable; share freely.
 */
final class WordTable<V> {
    private final String[] words;
    private final Object[] values;
    private final int mask;

    private WordTable(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(4, entries.size() * 4)) << 1;
        words = new String[size];
        values = new Object[size];
        mask = size - 1;
        entries.forEach((word, value) -> {
            int at = hash(word, 0, word.length()) & mask;
            while (words[at] != null) {
                at = (at + 1) & mask;
            }
            words[at] = word;
            values[at] = value;
        });
    }

    static <V> WordTable<V> of(Map<String, V> entries) {
        return new WordTable<>(entries);
    }

    /** Returns the value of the word that stands in {@code name} from {@code begin} to {@code end}; null where it has none. */
    @SuppressWarnings("unchecked")
    @Nullable
    V get(String name, int begin, int end) {
        for (int at = hash(name, begin, end) & mask; words[at] != null; at = (at + 1) & mask) {
            if (words[at].length() == end - begin && isSame(words[at], name, begin)) {
                return (V) values[at];
            }
        }
        return null;
    }

    private static boolean isSame(String word, String name, int begin) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != small(name.charAt(begin + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String name, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + small(name.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}

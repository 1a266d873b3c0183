package org.stet.alignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Phrases of several words, looked up by the words at a place. Immutable; share freely. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirst;

    Phrases(Collection<List<String>> phrases) {
        Map<String, List<List<String>>> found = new HashMap<>();
        for (List<String> phrase : phrases) {
            List<List<String>> others = found.getOrDefault(phrase.get(0), List.of());
            found.put(
                    phrase.get(0),
                    Stream.concat(others.stream(), Stream.of(phrase))
                            .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                            .toList());
        }
        this.byFirst = Map.copyOf(found);
    }

    /** Returns how many words of the longest phrase stand at {@code from}, before {@code to}; 0 where none does. */
    int lengthAt(IntFunction<String> word, int from, int to) {
        if (from < 0 || from >= to) {
            return 0;
        }
        for (List<String> phrase : byFirst.getOrDefault(word.apply(from), List.of())) {
            if (from + phrase.size() <= to && matches(phrase, word, from)) {
                return phrase.size();
            }
        }
        return 0;
    }

    /** Says whether a phrase stands anywhere in [from, to). */
    boolean within(IntFunction<String> word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lengthAt(word, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> phrase, IntFunction<String> word, int from) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(word.apply(from + i))) {
                return false;
            }
        }
        return true;
    }
}

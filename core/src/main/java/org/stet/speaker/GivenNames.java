package org.stet.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names frequent in English news, and their short forms; all in lower case. Immutable; share freely. */
public final class GivenNames {
    private static final WordLists LISTS = WordLists.read("given-names.txt");
    private static final Set<String> FEMALE = LISTS.words("female");
    private static final Set<String> MALE = LISTS.words("male");
    private static final Set<String> EITHER = LISTS.words("either");
    private static final Map<String, Set<String>> NICKNAMES = nicknames(LISTS.lines("nicknames"));

    private GivenNames() {}

    /** Says whether the word is a known given name. */
    static boolean contains(String word) {
        return FEMALE.contains(word) || MALE.contains(word) || EITHER.contains(word) || NICKNAMES.containsKey(word);
    }

    /** Returns the gender of most who bear the name. */
    static Gender gender(String word) {
        if (EITHER.contains(word) || FEMALE.contains(word) == MALE.contains(word)) {
            return Gender.UNKNOWN;
        }
        return FEMALE.contains(word) ? Gender.FEMALE : Gender.MALE;
    }

    /** Says whether two given names, in lower case, may be one person's: equal, an initial, or a short form. */
    public static boolean same(String one, String other) {
        return one.equals(other) || isInitialOf(one, other) || isInitialOf(other, one) || shortened(one, other);
    }

    private static boolean shortened(String one, String other) {
        Set<String> longer = NICKNAMES.getOrDefault(one, Set.of());
        Set<String> others = NICKNAMES.getOrDefault(other, Set.of());
        return longer.contains(other) || others.contains(one) || longer.stream().anyMatch(others::contains);
    }

    private static boolean isInitialOf(String initial, String name) {
        return !initial.isEmpty()
                && initial.length() <= 2
                && initial.replace(".", "").length() == 1
                && name.startsWith(initial.substring(0, 1));
    }

    private static Map<String, Set<String>> nicknames(List<List<String>> lines) {
        Map<String, Set<String>> nicknames = new HashMap<>();
        lines.forEach(line -> nicknames.put(line.get(0), Set.copyOf(line.subList(1, line.size()))));
        return Map.copyOf(nicknames);
    }
}

package org.stet.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether two words are forms of one: work, works, worked; go, went. By rule, with a list of the irregular ones. */
final class Inflection {
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        WordList.lines("irregular-forms.txt").forEach(line -> line.forEach(word -> IRREGULAR.put(word, line.get(0))));
    }

    private Inflection() {}

    /** Says whether two folded words are forms of one word. */
    static boolean same(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.charAt(0) == '#' || other.charAt(0) == '#') {
            return false;
        }
        Set<String> stems = stems(one);
        return stems(other).stream().anyMatch(stems::contains);
    }

    /** Returns what a word may be a form of. */
    static Set<String> stems(String word) {
        Set<String> stems = new HashSet<>();
        stems.add(word);
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            stems.add(irregular);
            return stems;
        }
        int length = word.length();
        if (length > 3 && word.endsWith("ies")) {
            stems.add(word.substring(0, length - 3) + "y");
        } else if (length > 3 && word.endsWith("es")) {
            stems.add(word.substring(0, length - 2));
            stems.add(word.substring(0, length - 1));
        } else if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            stems.add(word.substring(0, length - 1));
        } else if (length > 4 && word.endsWith("ied")) {
            stems.add(word.substring(0, length - 3) + "y");
        } else if (length > 4 && word.endsWith("ed")) {
            verb(word.substring(0, length - 2), stems);
        } else if (length > 5 && word.endsWith("ing")) {
            verb(word.substring(0, length - 3), stems);
        }
        return stems;
    }

    private static void verb(String stem, Set<String> stems) {
        stems.add(stem);
        stems.add(stem + "e");
        int length = stem.length();
        if (length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2)) {
            stems.add(stem.substring(0, length - 1));
        }
    }
}

package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens contractions. What may stand for several words stays as it is: 's, 'd. */
final class Contractions {
    private static final Map<String, List<String>> LISTED = listed();
    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'m", "am", "'s", "'s", "'d", "'d");
    private static final Map<String, List<String>> OPEN = Map.of(
            "'s", List.of("is", "has", "does"),
            "'d", List.of("would", "had", "did"));

    private Contractions() {}

    /** Returns the words that a lower-case word with plain apostrophes stands for; itself alone if it is no contraction. */
    static List<String> open(String word) {
        List<String> listed = LISTED.get(word);
        if (listed != null) {
            return listed;
        }
        int at = word.indexOf('\'');
        if (at <= 0) {
            return List.of(word.replace("'", ""));
        }
        for (String ending : ENDINGS.keySet()) {
            if (word.endsWith(ending) && word.length() > ending.length()) {
                List<String> opened = new ArrayList<>(open(word.substring(0, word.length() - ending.length())));
                opened.add(ENDINGS.get(ending));
                return opened;
            }
        }
        return List.of(word.replace("'", ""));
    }

    /** Says whether two forms may be one word: 's and is, 'd and would. */
    static boolean same(String one, String other) {
        return OPEN.getOrDefault(one, List.of()).contains(other)
                || OPEN.getOrDefault(other, List.of()).contains(one);
    }

    private static Map<String, List<String>> listed() {
        Map<String, List<String>> pairs = new HashMap<>();
        for (List<String> line : WordLists.read("contractions.txt").lines("contractions")) {
            pairs.put(line.get(0), line.subList(1, line.size()));
        }
        return Map.copyOf(pairs);
    }
}

package org.stet.alignment;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Folds the spellings of one word into one: case, accents, British and American ways. */
final class Spellings {
    private static final Map<String, String> LISTED = listed();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile(
            "(travel|cancel|model|label|level|fuel|signal|total|counsel|quarrel|marvel|dial|rival|equal|channel)l(ed|ing|er|ers)");
    private static final Pattern OUR = Pattern.compile("([a-z]{2}[bdghlmnptv])our");

    private Spellings() {}

    /** Returns the one spelling of a word. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = ascii(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
        String listed = LISTED.get(plain);
        return listed != null ? listed : byRule(plain);
    }

    private static String byRule(String word) {
        if (word.length() < 6) {
            return word;
        }
        String folded = word.replace("isation", "ization").replace("yse", "yze").replace("ysing", "yzing");
        for (String ending : List.of("ise", "ised", "ises", "ising", "iser", "isers")) {
            if (folded.endsWith(ending)) {
                int at = folded.length() - ending.length();
                folded = folded.substring(0, at) + "iz" + ending.substring(2);
                break;
            }
        }
        folded = folded.endsWith("tre") || folded.endsWith("bre")
                ? folded.substring(0, folded.length() - 2) + "er"
                : folded;
        folded = DOUBLED.matcher(folded).replaceAll("$1$2");
        return OUR.matcher(folded).replaceAll("$1or").replace("aeo", "eo");
    }

    private static boolean ascii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static Map<String, String> listed() {
        Map<String, String> pairs = new HashMap<>();
        for (List<String> line : WordLists.read("spellings.txt").lines("spellings")) {
            pairs.put(line.get(0), line.get(1));
        }
        return Map.copyOf(pairs);
    }
}

package org.stet.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the forms of an English word to one key, by endings and a list of irregular forms. */
final class Lemmas {
    private static final Map<String, String> IRREGULAR = irregular();

    private Lemmas() {}

    /** Returns a key that the forms of one word share; no dictionary form. */
    static String lemma(String form) {
        String listed = IRREGULAR.get(form);
        return listed != null ? listed : stem(form);
    }

    private static String stem(String form) {
        String stem = cut(form);
        if (stem.length() > 3 && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        stem = stem.length() > 3 ? undoubled(stem) : stem;
        return stem.length() > 3 && stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String cut(String form) {
        int length = form.length();
        if (length > 4 && (form.endsWith("ies") || form.endsWith("ied"))) {
            return form.substring(0, length - 3) + "y";
        }
        if (length > 5 && form.endsWith("ing") && hasVowel(form, length - 3)) {
            return form.substring(0, length - 3);
        }
        if (length > 4 && form.endsWith("ed") && !form.endsWith("eed") && hasVowel(form, length - 2)) {
            return form.substring(0, length - 2);
        }
        if (length > 4
                && (form.endsWith("ches") || form.endsWith("shes") || form.endsWith("sses") || form.endsWith("xes"))) {
            return form.substring(0, length - 2);
        }
        boolean plural = length > 3
                && form.endsWith("s")
                && !form.endsWith("ss")
                && !form.endsWith("us")
                && !form.endsWith("is");
        return plural ? form.substring(0, length - 1) : form;
    }

    private static boolean hasVowel(String form, int end) {
        return form.substring(0, end).matches(".*[aeiouy].*");
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "aeiou".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static Map<String, String> irregular() {
        Map<String, String> bases = new HashMap<>();
        for (List<String> line : WordLists.read("irregular.txt").lines("irregular")) {
            String key = stem(line.get(0));
            line.forEach(form -> bases.putIfAbsent(form, key));
        }
        return Map.copyOf(bases);
    }
}

package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word with the name of who said it.
 *
 * @param word its letters and figures, in small letters
 * @param speaker the name given; empty where there is none
 */
record SpokenWord(String word, String speaker) {
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Returns the words of a stretch of speech; apostrophes do not divide them. */
    static List<SpokenWord> of(String stretch, String speaker) {
        List<SpokenWord> words = new ArrayList<>();
        String plain = APOSTROPHE.matcher(stretch.toLowerCase(Locale.ROOT)).replaceAll("");
        for (String word : BETWEEN.split(plain, -1)) {
            if (!word.isEmpty()) {
                words.add(new SpokenWord(word, speaker));
            }
        }
        return words;
    }
}

package org.stet.formats.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike a title and other words are.
 *
 * @param words the different words of the title, case folded
 */
record Likeness(Set<String> words) {
    private static final int LONGEST = 1_000;

    /** Reads the words of a title. */
    static Likeness to(String title) {
        return new Likeness(wordsOf(title));
    }

    /** Returns the share of words that the title and a text have in common, of all words in either: 0 to 1, case folded. */
    double of(String text) {
        Set<String> others = wordsOf(text);
        int both = 0;
        for (String other : others) {
            both += words.contains(other) ? 1 : 0;
        }
        int all = words.size() + others.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int i = 0; i <= start.length(); i += i < start.length() ? Character.charCount(start.codePointAt(i)) : 1) {
            if (i == start.length() || !isWord(start.codePointAt(i))) {
                if (i > begin) {
                    words.add(start.substring(begin, i));
                }
                begin = i < start.length() ? i + Character.charCount(start.codePointAt(i)) : i;
            }
        }
        return words;
    }

    private static boolean isWord(int character) {
        return Character.isLetter(character) || isNumber(Character.getType(character));
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}

package org.stet.formats.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What makes a title like other words: the words in it.
 *
 * @param words the different words, case folded
 */
record Likeness(Set<String> words) {
    private static final int LONGEST = 1_000;

    /** Reads the words of a text. */
    static Likeness to(String text) {
        return new Likeness(wordsOf(text));
    }

    /** Returns the share of words that both have, of all words in either: 0 to 1. */
    double of(Likeness other) {
        int both = 0;
        for (String word : other.words) {
            both += words.contains(word) ? 1 : 0;
        }
        int all = words.size() + other.words.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int i = 0; i < start.length(); ) {
            int character = start.codePointAt(i);
            int next = i + Character.charCount(character);
            if (!isWord(character)) {
                add(words, start, begin, i);
                begin = next;
            }
            i = next;
        }
        add(words, start, begin, start.length());
        return words;
    }

    private static void add(Set<String> words, String text, int begin, int end) {
        if (begin < end) {
            words.add(text.substring(begin, end));
        }
    }

    private static boolean isWord(int character) {
        if (character < 0x80) {
            return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        }
        return Character.isLetter(character) || isNumber(Character.getType(character));
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}

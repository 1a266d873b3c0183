package org.stet.formats.output.writing;

/** Text that UTF-8 can hold: no half of a surrogate pair stands alone in it. */
public final class WholeText {
    private static final char REPLACEMENT = '\uFFFD';

    private WholeText() {}

    /** Returns the words with every half of a surrogate pair that stands alone as U+FFFD; offsets stay as they are. */
    public static String of(String words) {
        int broken = firstLoneSurrogate(words, 0);
        if (broken < 0) {
            return words;
        }
        StringBuilder whole = new StringBuilder(words);
        while (broken >= 0) {
            whole.setCharAt(broken, REPLACEMENT);
            broken = firstLoneSurrogate(words, broken + 1);
        }
        return whole.toString();
    }

    private static int firstLoneSurrogate(String words, int from) {
        int i = from;
        while (i < words.length()) {
            int character = words.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }
}

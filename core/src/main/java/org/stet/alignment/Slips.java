package org.stet.alignment;

import java.util.HashMap;
import java.util.Map;

/** Slips of whoever wrote the record down: words that sound alike, letters doubled, left out or exchanged. */
final class Slips {
    private static final Map<String, String> SOUNDS = new HashMap<>();

    static {
        WordList.lines("homophones.txt")
                .forEach(line -> line.forEach(word -> SOUNDS.put(word.replace("'", ""), line.get(0))));
    }

    private Slips() {}

    /** Says whether two words differ only as by a slip of the ear or of the hand. */
    static boolean between(Word draft, Word record) {
        if (draft.isNumber() || record.isNumber()) {
            return false;
        }
        String one = draft.form();
        String other = record.form();
        String sound = SOUNDS.get(one);
        return (sound != null && sound.equals(SOUNDS.get(other))) || isMistyped(one, other);
    }

    private static boolean isMistyped(String one, String other) {
        return one.length() > 4 && other.length() > 4 && (once(one).equals(once(other)) || areExchanged(one, other));
    }

    private static String once(String word) {
        return word.replaceAll("(.)\\1+", "$1");
    }

    private static boolean areExchanged(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }
}

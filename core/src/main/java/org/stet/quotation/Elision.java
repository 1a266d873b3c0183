package org.stet.quotation;

import java.util.Locale;
import java.util.Set;

/** Words and years that begin or end with an apostrophe. */
final class Elision {
    private static final Set<String> BEHEADED = Set.of(
            "tis", "twas", "twere", "twill", "twould", "em", "cause", "cuz", "til", "till", "n", "bout", "round",
            "nuff", "neath", "gainst", "tude", "hood", "burbs", "copter", "kay", "sup", "ere", "merica");
    private static final Set<String> CURTAILED = Set.of("o", "ol", "th", "an", "lil", "wi", "n");
    private static final int LONGEST = 8;

    private Elision() {}

    /** Says whether a word or a year that has lost its beginning starts at {@code offset}, after an apostrophe. */
    static boolean startsAt(CharSequence text, int offset) {
        int end = wordEnd(text, offset);
        String word = text.subSequence(offset, end).toString().toLowerCase(Locale.ROOT);
        return isYear(word) || BEHEADED.contains(word);
    }

    /** Says whether the word that ends before {@code offset} may be a possessive plural or have lost its end. */
    static boolean endsAt(CharSequence text, int offset) {
        int begin = offset;
        while (begin > 0 && offset - begin < LONGEST && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.subSequence(begin, offset).toString().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        return last == 's' || last == 'z' || last == 'x' || word.endsWith("in") || CURTAILED.contains(word);
    }

    private static boolean isYear(String word) {
        boolean digits = word.length() >= 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
        return digits && (word.length() == 2 || word.equals(word.substring(0, 2) + "s"));
    }

    private static int wordEnd(CharSequence text, int offset) {
        int end = offset;
        while (end < text.length() && end - offset < LONGEST && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

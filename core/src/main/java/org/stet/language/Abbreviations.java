package org.stet.language;

import java.util.Locale;
import java.util.Set;

/** Abbreviations of news English after whose full stop a sentence goes on, though a capital letter follows. */
final class Abbreviations {
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col",
            "maj", "sgt", "capt", "cmdr", "adm", "pres", "rev", "fr", "hon", "st", "ste", "mt", "ft", "messrs", "atty",
            "supt", "cpl", "pvt", "sec", "amb", "asst", "assoc", "del", "dist", "d-n.y", "r-ariz");
    private static final Set<String> OTHERS = Set.of(
            "vs", "v", "no", "nos", "fig", "eg", "e.g", "i.e", "cf", "al", "approx", "jan", "feb", "aug", "sept", "oct",
            "nov", "dec");
    private static final Set<String> BEFORE_NAMES =
            Set.of("u.s", "u.k", "u.n", "d.c", "e.u", "corp", "inc", "co", "ltd", "jr", "sr", "bros");

    private static final Set<String> CLOCKS = Set.of("a.m", "p.m");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Abbreviations() {}

    /**
     * Says whether a sentence goes on over the full stop that ends {@code word}.
     *
     * @param word the word before the full stop, without it
     * @param next the word that follows, empty at the end of the paragraph
     */
    static boolean goesOn(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (CLOCKS.contains(lower)) {
            return DAYS.contains(next);
        }
        if (TITLES.contains(lower) || OTHERS.contains(lower) || isInitial(word)) {
            return true;
        }
        return (BEFORE_NAMES.contains(lower) || isInitials(word)) && !startsSentence(next);
    }

    /** Says whether {@code word}, with its full stop, is a title before a name, such as "Mrs.". */
    static boolean isTitle(String word) {
        int stop = word.length() - 1;
        return stop > 0
                && word.charAt(stop) == '.'
                && TITLES.contains(word.substring(0, stop).toLowerCase(Locale.ROOT));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    /** Says whether the word is two or more capital letters with stops between: "G.K", but not "P.M", which ends a time. */
    private static boolean isInitials(String word) {
        boolean stopped = word.length() >= 3 && word.length() % 2 == 1;
        for (int i = 0; i < word.length() && stopped; i++) {
            stopped = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
        }
        return stopped && !word.equals("A.M") && !word.equals("P.M");
    }

    private static boolean startsSentence(String next) {
        return SENTENCE_STARTERS.contains(next.toLowerCase(Locale.ROOT));
    }

    private static final Set<String> SENTENCE_STARTERS = Set.of(
            "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "but", "and", "in", "on", "at", "that",
            "this", "his", "her", "its", "their", "there", "these", "those", "when", "while", "if", "as", "for",
            "after", "before", "mr", "mrs", "ms", "asked", "what", "who", "so", "yet", "still", "one", "some", "many",
            "our", "my");
}

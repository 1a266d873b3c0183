package org.stet.alignment;

import java.util.List;
import java.util.Set;

/** Words and beginnings of words that deny. */
final class Negation {
    private static final Set<String> NEGATORS = WordList.words("negators.txt");
    private static final List<String> PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non", "mis");

    private Negation() {}

    static boolean isNegator(Word word) {
        return NEGATORS.contains(word.form()) && !isInterjection(word);
    }

    /** {@code No, we will} denies nothing. */
    private static boolean isInterjection(Word word) {
        return word.form().equals("no") && word.endsClause();
    }

    /** Returns how many times words deny; {@code neither … nor} once. */
    static int count(List<Word> words) {
        return (int) words.stream().filter(Negation::isNegator).count();
    }

    /**
     * Returns how many words of one side deny, by their beginning, a word of the other: {@code unsatisfied} beside
     * {@code satisfied}.
     */
    static int prefixed(List<Word> words, List<Word> others) {
        return (int) words.stream()
                .filter(word -> others.stream().anyMatch(other -> denies(word.form(), other.form())))
                .count();
    }

    /** Says whether a word is another with a beginning or an end that denies it. */
    static boolean denies(String word, String other) {
        boolean less =
                word.endsWith("less") && other.endsWith("ful") && stem(word, 4).equals(stem(other, 3));
        return less
                || PREFIXES.stream()
                        .anyMatch(prefix -> word.startsWith(prefix)
                                && other.length() > 3
                                && Inflection.same(word.substring(prefix.length()), other));
    }

    private static String stem(String word, int end) {
        return word.substring(0, word.length() - end);
    }
}

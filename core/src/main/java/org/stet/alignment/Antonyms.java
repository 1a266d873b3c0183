package org.stet.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of words that turn the sense round. */
final class Antonyms {
    private static final Set<String> PAIRS = new HashSet<>();

    static {
        WordList.lines("antonyms.txt").forEach(line -> {
            PAIRS.add(line.get(0) + " " + line.get(1));
            PAIRS.add(line.get(1) + " " + line.get(0));
        });
    }

    private Antonyms() {}

    /** Says whether a word of one side is the opposite of one of the other. */
    static boolean between(List<Word> words, List<Word> others) {
        return words.stream().anyMatch(word -> others.stream().anyMatch(other -> areOpposite(word, other)));
    }

    private static boolean areOpposite(Word word, Word other) {
        return Inflection.stems(word.form()).stream()
                .anyMatch(one ->
                        Inflection.stems(other.form()).stream().anyMatch(two -> PAIRS.contains(one + " " + two)));
    }
}

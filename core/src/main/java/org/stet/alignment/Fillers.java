package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a speaker says while thinking: fillers, words said twice, beginnings given up. */
final class Fillers {
    private static final List<List<String>> PHRASES = WordList.lines("fillers.txt");
    private static final Set<String> SOUNDS = PHRASES.stream()
            .filter(phrase -> phrase.size() == 1)
            .map(phrase -> phrase.get(0))
            .limit(12)
            .collect(Collectors.toUnmodifiableSet());

    private Fillers() {}

    /** Says whether a word is a sound that is never anything else. */
    static boolean isFiller(Word word) {
        return SOUNDS.contains(word.form());
    }

    /**
     * Returns what is left of words that the draft leaves out, without fillers and words said twice.
     *
     * @param words the words left out
     * @param before the words of the record before them, the nearest last
     * @param after the words of the record after them, the nearest first
     */
    static List<Word> without(List<Word> words, List<Word> before, List<Word> after) {
        List<Word> left = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = phraseAt(words, i);
            if (length == 0) {
                left.add(words.get(i));
            }
            i += Math.max(1, length);
        }
        return isRepetition(left, before, after) ? List.of() : left;
    }

    private static int phraseAt(List<Word> words, int from) {
        return PHRASES.stream()
                .filter(phrase -> matches(phrase, words, from))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean matches(List<String> phrase, List<Word> words, int from) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(from + i).form().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Says whether words are those just said, those said next, or a beginning of the latter that was given up. */
    private static boolean isRepetition(List<Word> words, List<Word> before, List<Word> after) {
        if (words.isEmpty()) {
            return true;
        }
        return endsWith(before, words) || startsWith(after, words) || isGivenUp(words, after);
    }

    private static boolean endsWith(List<Word> words, List<Word> end) {
        return words.size() >= end.size() && same(words.subList(words.size() - end.size(), words.size()), end);
    }

    private static boolean startsWith(List<Word> words, List<Word> begin) {
        return words.size() >= begin.size() && same(words.subList(0, begin.size()), begin);
    }

    private static boolean isGivenUp(List<Word> words, List<Word> after) {
        boolean broken = words.get(words.size() - 1).after() == Word.After.PAUSE;
        return broken
                && words.size() <= 4
                && !after.isEmpty()
                && words.get(0).form().equals(after.get(0).form())
                && words.stream().noneMatch(Negation::isNegator);
    }

    private static boolean same(List<Word> one, List<Word> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).form().equals(other.get(i).form())) {
                return false;
            }
        }
        return true;
    }
}

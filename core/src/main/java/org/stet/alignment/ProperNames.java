package org.stet.alignment;

import java.util.List;
import java.util.stream.IntStream;
import org.stet.speaker.GivenNames;
import org.stet.speaker.Spelling;
import org.stet.text.Span;

/** Names among the words that are compared. */
final class ProperNames {
    private static final Word BEGIN = new Word("begin", new Span(0, 0), "begin", Word.After.STOP, false, false, false);

    private ProperNames() {}

    /** Returns the words that are names: capitalised, not at the beginning of a sentence, not in a text all in capitals. */
    static List<Word> of(List<Word> words, List<Word> before) {
        return IntStream.range(0, words.size())
                .filter(i -> isName(words.get(i), i == 0 ? last(before) : words.get(i - 1)))
                .mapToObj(words::get)
                .toList();
    }

    private static Word last(List<Word> words) {
        return words.isEmpty() ? BEGIN : words.get(words.size() - 1);
    }

    private static boolean isName(Word word, Word before) {
        return word.isCapitalised()
                && word.isContent()
                && !word.isNumber()
                && !word.form().equals("i")
                && (before.after() != Word.After.STOP
                        || word.printed().chars().skip(1).anyMatch(Character::isUpperCase));
    }

    /** Says whether two names may be one's: a given name and its short form, a spelling and another, one the other's beginning. */
    static boolean areAlike(Word one, Word other) {
        String name = one.form();
        String variant = other.form();
        return name.equals(variant)
                || Inflection.same(name, variant)
                || Spelling.near(name, variant)
                || GivenNames.same(name, variant)
                || soundsAlike(name, variant)
                || isRelated(name, variant);
    }

    private static boolean soundsAlike(String name, String variant) {
        return name.length() > 3
                && Math.abs(name.length() - variant.length()) <= 2
                && Spelling.initial(name) == Spelling.initial(variant)
                && Spelling.sound(name).equals(Spelling.sound(variant))
                && Spelling.distance(name, variant) <= 2;
    }

    /** America and American, Iran and Iranian. */
    private static boolean isRelated(String name, String variant) {
        String shorter = name.length() <= variant.length() ? name : variant;
        String longer = shorter.equals(name) ? variant : name;
        return shorter.length() >= 4
                && longer.startsWith(shorter.substring(0, shorter.length() - 1))
                && longer.length() - shorter.length() <= 4;
    }
}

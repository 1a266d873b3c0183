package org.stet.speaker;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.language.PartOfSpeech;

/**
 * What somebody is said to be: "British Prime Minister", "an attorney for Mr Roe".
 *
 * @param head the noun that says what, with one word for all synonyms
 * @param modifiers the other words before it and after it, without articles and joints
 * @param people whether the adjective of a people or a place stands in it, so that the office is a foreign or a local one
 */
record Role(String head, Set<String> modifiers, boolean people) {
    private static final Set<String> POSSESSIVES =
            Set.of("his", "her", "their", "its", "my", "our", "your", "the", "a", "an", "another", "this", "that");
    private static final int LONGEST = 16;

    Role {
        modifiers = Set.copyOf(modifiers);
    }

    /** Folds a word for comparison. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Reads the role in these tokens: the head is the last noun before "of", "for" and the like. */
    static Role of(Words words, int from, int to) {
        int end = Math.min(to, from + LONGEST);
        int head = headOf(words, from, end);
        Set<String> modifiers = new LinkedHashSet<>();
        boolean people = false;
        for (int i = from; i < end; i++) {
            String word = words.lower(i);
            if (i != head && carriesMeaning(words, i) && !POSSESSIVES.contains(word)) {
                modifiers.add(Lexicon.synonym(word));
                people |= Lexicon.isPeople(word) || Lexicon.isPlace(word);
            }
        }
        return new Role(Lexicon.synonym(words.lower(head)), modifiers, people);
    }

    /** Returns the token that is the head of the noun phrase which begins at {@code from}. */
    static int headOf(Words words, int from, int to) {
        int head = from;
        for (int i = from; i < to; i++) {
            boolean breaks =
                    i > from && (words.is(i, PartOfSpeech.ADP) || isRelative(words.lower(i)) || isStop(words, i));
            if (breaks) {
                break;
            }
            if (carriesMeaning(words, i)) {
                head = i;
            }
        }
        return head;
    }

    /** Returns the peoples and parties that the role names. */
    Set<String> peoples() {
        return modifiers.stream().filter(Lexicon::isPeople).collect(Collectors.toSet());
    }

    /** Says whether the role is an office and nothing else: "president", "prime minister". */
    boolean bareOffice() {
        return Lexicon.isOffice(head) && modifiers.stream().allMatch(Lexicon::altersOffice);
    }

    private static boolean isStop(Words words, int i) {
        return words.at(i).word().equals(",") || words.at(i).word().equals("(");
    }

    private static boolean isRelative(String word) {
        return word.equals("who") || word.equals("which") || word.equals("that") || word.equals("of");
    }

    private static boolean carriesMeaning(Words words, int i) {
        return Character.isLetter(words.at(i).word().codePointAt(0))
                && !words.is(i, PartOfSpeech.DET)
                && !words.is(i, PartOfSpeech.ADP)
                && !words.is(i, PartOfSpeech.CCONJ)
                && words.lower(i).length() > 1;
    }
}

package org.stet.speaker;

import org.stet.language.PartOfSpeech;

/** In what place of its sentence a reference stands, as far as parts of speech tell. Immutable. */
final class Places {
    private static final int FARTHEST_VERB = 14;

    private final Words words;
    private final Questions questions;

    Places(Words words, Questions questions) {
        this.words = words;
        this.questions = questions;
    }

    /** Returns the place of the reference in the tokens {@code [from, to)}; a source is always a subject. */
    Stage.Place of(int from, int to) {
        if (isGenitive(to)) {
            int end = wordsOf(to + 1);
            return end > to + 1 ? of(from, end) : Stage.Place.POSSESSIVE;
        }
        boolean preposition = words.is(from - 1, PartOfSpeech.ADP);
        boolean object = preposition || words.is(from - 1, PartOfSpeech.VERB);
        if (!questions.at(from).isEmpty() || (!object && verbFollows(to))) {
            return Stage.Place.SUBJECT;
        }
        return preposition ? Stage.Place.AFTER_PREPOSITION : Stage.Place.OTHER;
    }

    private boolean isGenitive(int i) {
        return words.lower(i).equals("'s") || words.lower(i).equals("'");
    }

    /** Returns the end of something said or written that is named here: "Roe's letter" stands for Roe. */
    private int wordsOf(int from) {
        int to = from;
        while (words.is(to, PartOfSpeech.ADJ) || words.is(to, PartOfSpeech.NOUN)) {
            to++;
        }
        return to > from && Lexicon.isDocument(words.lower(to - 1)) ? to : from;
    }

    private boolean verbFollows(int to) {
        int end = Math.min(words.size(), to + FARTHEST_VERB);
        boolean aside = words.lower(to).equals(",") || words.lower(to).equals("(");
        for (int i = to; i < end; i++) {
            if (words.is(i, PartOfSpeech.VERB) || words.is(i, PartOfSpeech.AUX)) {
                return true;
            }
            if (!aside && !passedOver(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean passedOver(int i) {
        return words.is(i, PartOfSpeech.ADV)
                || words.is(i, PartOfSpeech.CCONJ)
                || words.lower(i).equals("who")
                || words.capital(i);
    }
}

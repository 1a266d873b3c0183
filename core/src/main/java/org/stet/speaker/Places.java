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
        if (words.lower(to).equals("'s") || words.lower(to).equals("'")) {
            return Stage.Place.POSSESSIVE;
        }
        boolean preposition = words.is(from - 1, PartOfSpeech.ADP);
        boolean object = preposition || words.is(from - 1, PartOfSpeech.VERB);
        if (!questions.at(from).isEmpty() || (!object && verbFollows(to))) {
            return Stage.Place.SUBJECT;
        }
        return preposition ? Stage.Place.AFTER_PREPOSITION : Stage.Place.OTHER;
    }

    private boolean verbFollows(int to) {
        int end = Math.min(words.size(), to + FARTHEST_VERB);
        boolean aside = words.lower(to).equals(",");
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

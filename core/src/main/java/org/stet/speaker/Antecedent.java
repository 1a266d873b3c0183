package org.stet.speaker;

import java.util.Optional;
import org.stet.language.PartOfSpeech;

/** Finds the name that "who" refers to: the nearest before it, over an aside between commas ("Roe, the mayor, who"). */
final class Antecedent {
    private static final int FARTHEST = 20;
    private static final int NEAR = 6;

    private final Words words;
    private final PhraseReader phrases;

    Antecedent(Words words, PhraseReader phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Returns the name that the relative pronoun at this token refers to. */
    Optional<Name> of(int who) {
        int begin = Math.max(words.sentenceBegin(words.sentence(who)), who - FARTHEST);
        int last = words.lower(who - 1).equals(",") ? who - 2 : who - 1;
        Optional<Name> name = overAside(begin, last).or(() -> phrases.name(last));
        for (int i = last; i >= Math.max(begin, last - NEAR) && name.isEmpty(); i--) {
            name = phrases.name(i);
        }
        return name;
    }

    private Optional<Name> overAside(int begin, int last) {
        for (int i = last; i > begin; i--) {
            if (words.lower(i).equals(",") && phrases.name(i - 1).isPresent() && opensAside(i + 1)) {
                return phrases.name(i - 1);
            }
        }
        return Optional.empty();
    }

    private boolean opensAside(int i) {
        return words.is(i, PartOfSpeech.DET)
                || words.is(i, PartOfSpeech.ADV)
                || words.lower(i).equals("former");
    }
}

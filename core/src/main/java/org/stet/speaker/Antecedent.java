package org.stet.speaker;

import java.util.Optional;
import java.util.Set;
import org.stet.language.PartOfSpeech;

/** Finds the name that "who" refers to: the nearest before it, over an aside between commas ("Roe, the mayor, who"). */
final class Antecedent {
    private static final int FARTHEST = 20;
    private static final int NEAR = 6;
    /** "Those who", "people who": nobody named before is meant. */
    private static final Set<String> CROWDS = Set.of(
            "those",
            "these",
            "people",
            "others",
            "some",
            "many",
            "anyone",
            "everyone",
            "someone",
            "somebody",
            "all",
            "voters");

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
        boolean crowd = CROWDS.contains(words.lower(last));
        for (int i = last; i >= Math.max(begin, last - NEAR) && name.isEmpty() && !crowd; i--) {
            name = phrases.name(i);
        }
        return name;
    }

    /** Returns the description that "who" refers to where no name stands before it: "the party leaders who". */
    Optional<Phrase> description(int who) {
        int begin = Math.max(words.sentenceBegin(words.sentence(who)), who - NEAR);
        int to = words.lower(who - 1).equals(",") ? who - 1 : who;
        for (int from = to - 1; from >= begin && carries(from); from--) {
            if (words.is(from, PartOfSpeech.DET)) {
                return phrases.read(words.span(from, to));
            }
        }
        return Optional.empty();
    }

    private boolean carries(int i) {
        return words.is(i, PartOfSpeech.DET)
                || words.is(i, PartOfSpeech.NOUN)
                || words.is(i, PartOfSpeech.PROPN)
                || words.is(i, PartOfSpeech.ADJ)
                || words.is(i, PartOfSpeech.ADP);
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

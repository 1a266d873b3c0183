package org.stet.speaker;

import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a pronoun means that comes before the name: "When she came, Mary Roe was alone." The pronoun stands in a
 * clause that opens its sentence with a conjunction, and the name follows the comma which closes that clause. Immutable.
 */
final class Foresight {
    private static final int FARTHEST = 40;
    private static final Set<String> CONJUNCTIONS = Set.of(
            "when",
            "while",
            "as",
            "after",
            "before",
            "although",
            "though",
            "if",
            "because",
            "since",
            "once",
            "until",
            "whenever",
            "where",
            "even");

    private final Words words;
    private final PhraseReader phrases;

    Foresight(Words words, PhraseReader phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Returns the name that the pronoun at this token looks forward to. */
    Optional<Name> of(int pronoun) {
        int sentence = words.sentence(pronoun);
        if (!CONJUNCTIONS.contains(words.lower(words.sentenceBegin(sentence)))) {
            return Optional.empty();
        }
        int end = Math.min(words.sentenceEnd(sentence), pronoun + FARTHEST);
        for (int i = pronoun + 1; i < end; i++) {
            if (phrases.name(i).isPresent()) {
                return phrases.nameFrom(i)
                        .filter(name -> words.lower(name.from() - 1).equals(","));
            }
        }
        return Optional.empty();
    }
}

package org.stet.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.PartOfSpeech;

/**
 * Finds descriptions that are no source and that "it" or "they" may mean later: an organisation, something written, or
 * several people ("the port authority", "a sign", "the pilots"). Immutable.
 */
final class NounPhrases {
    private static final int LONGEST = 6;
    private static final Set<String> OPENERS =
            Set.of("the", "a", "an", "these", "those", "some", "many", "several", "two", "three");
    private static final Set<String> CROWDS =
            Set.of("people", "men", "women", "children", "police", "critics", "friends", "families");

    private final Words words;
    private final PhraseReader phrases;

    NounPhrases(Words words, PhraseReader phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Returns the description that begins at the token, if one does. */
    Optional<Phrase> from(int from) {
        int begin = OPENERS.contains(words.lower(from)) ? from + 1 : from;
        if (begin == from && !(words.opens(from) && isNoun(from))) {
            return Optional.empty();
        }
        int to = begin;
        while (to < words.size() && to - from < LONGEST && carries(to)) {
            to++;
        }
        boolean genitive = words.lower(to).equals("'s") || words.lower(to).equals("'");
        if (to == begin || genitive || !isNoun(to - 1)) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(from, to, "", List.of(), Optional.empty(), to - 1))
                .filter(this::maySpeak);
    }

    private boolean carries(int i) {
        boolean noun = isNoun(i) || words.is(i, PartOfSpeech.ADJ);
        return noun
                && phrases.name(i).isEmpty()
                && Character.isLetter(words.lower(i).codePointAt(0));
    }

    private boolean isNoun(int i) {
        return words.is(i, PartOfSpeech.NOUN) || (words.is(i, PartOfSpeech.PROPN) && !words.capital(i));
    }

    private boolean maySpeak(Phrase phrase) {
        String noun = words.lower(phrase.head());
        if (phrase.plural(words)) {
            return CROWDS.contains(noun)
                    || (noun.endsWith("s") && Lexicon.isRole(noun.substring(0, noun.length() - 1)));
        }
        boolean determined = OPENERS.contains(words.lower(phrase.from()));
        return determined && (Lexicon.isOrganisation(noun) || Lexicon.isDocument(noun));
    }
}

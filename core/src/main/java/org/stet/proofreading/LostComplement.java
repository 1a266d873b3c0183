package org.stet.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * "She met the head of." A preposition may end a sentence if its noun came before ("the firm that she is the head of",
 * "a house to share the cost of"). In a sentence of one verb, with no question word, no relative and no infinitive,
 * there is no such noun.
 */
final class LostComplement implements SentenceRule {
    /** Not "in", "on", "by" and their like, which are adverbs too: "they let the water in". */
    private static final Set<String> PREPOSITIONS = Set.of("of", "from", "between", "at", "with", "into", "for");

    private static final Set<String> EXTRACTIONS =
            Set.of("what", "which", "who", "whom", "whose", "where", "how", "that", "to", "whatever", "whoever");
    private static final int FEWEST_WORDS = 5;

    @Override
    public Optional<Span> breaksOff(Sentence sentence, Ending ending, Page page) {
        List<Token> words = sentence.tokens().subList(0, ending.last() + 1);
        if (!ending.stopped()
                || words.size() < FEWEST_WORDS
                || !PREPOSITIONS.contains(words.get(ending.last()).word())
                || page.nextParagraphGoesOn(sentence)) {
            return Optional.empty();
        }
        boolean lost = followsNounPhrase(words)
                && VerbGroups.count(words) == 1
                && words.stream().map(Token::lower).noneMatch(EXTRACTIONS::contains);
        return lost ? Optional.of(words.get(ending.last()).span()) : Optional.empty();
    }

    @Override
    public String message() {
        return "A preposition stands before the full stop and seems to lack its noun; worth checking.";
    }

    /** Says whether an article and its noun stand directly before the last word, with a verb somewhere before them. */
    private static boolean followsNounPhrase(List<Token> words) {
        int at = words.size() - 2;
        boolean noun = words.get(at).is(PartOfSpeech.NOUN);
        while (at > 0 && (words.get(at).is(PartOfSpeech.NOUN) || words.get(at).is(PartOfSpeech.ADJ))) {
            at--;
        }
        return noun && words.get(at).is(PartOfSpeech.DET) && VerbGroups.count(words.subList(0, at)) == 1;
    }
}

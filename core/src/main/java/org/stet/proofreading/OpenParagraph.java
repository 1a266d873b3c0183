package org.stet.proofreading;

import java.util.List;
import java.util.Optional;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * A paragraph of running prose that ends without a full stop, and in a word that asks for another: "The minister said
 * that the". Headlines, standfirsts, subheads, captions and bylines lack the full stop too, but are short, in capitals,
 * or stand at the top of the text.
 */
final class OpenParagraph implements SentenceRule {
    private static final int FEWEST_WORDS = 7;

    /** Headline and standfirst. */
    private static final int TOP_PARAGRAPHS = 2;

    @Override
    public Optional<Span> breaksOff(Sentence sentence, Ending ending, Page page) {
        List<Token> tokens = sentence.tokens();
        Token last = tokens.get(ending.last());
        boolean open = ending.last() == tokens.size() - 1 && FunctionWords.leavesOpen(last.word());
        if (!open || page.wrapped() || !page.endsParagraph(sentence) || page.nextParagraphGoesOn(sentence)) {
            return Optional.empty();
        }
        boolean top = sentence.paragraph() < TOP_PARAGRAPHS && page.fillsParagraph(sentence);
        return top || !isProse(sentence, page) ? Optional.empty() : Optional.of(last.span());
    }

    @Override
    public String message() {
        return "This paragraph ends in the middle of a sentence; worth checking.";
    }

    private static boolean isProse(Sentence sentence, Page page) {
        if (!page.fillsParagraph(sentence)) {
            return true;
        }
        List<Token> words = sentence.tokens().stream().filter(Ending::isWord).toList();
        long capitals = words.stream().filter(Token::capitalised).count();
        boolean verbs = words.stream().anyMatch(word -> word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.AUX));
        return words.size() >= FEWEST_WORDS && capitals * 2 < words.size() && verbs;
    }
}

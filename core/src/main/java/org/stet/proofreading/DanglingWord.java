package org.stet.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * "The council met in the." An article, a conjunction or a pair such as "according to" stands before the full stop and
 * asks for a word that is not there. Most prepositions may end a sentence ("what it is made of") and are left alone.
 */
final class DanglingWord implements SentenceRule {
    /** In fewer words a full stop may belong to a list's letter or to an abbreviation. */
    private static final int FEWEST_WORDS = 4;

    /** "The word and", "just because". */
    private static final Set<String> EXCUSES = Set.of("word", "words", "just", "simply", "article", "conjunction");

    @Override
    public Optional<Span> breaksOff(Sentence sentence, Ending ending, Page page) {
        List<Token> tokens = sentence.tokens();
        if (!ending.stopped() || ending.last() + 1 < FEWEST_WORDS || page.nextParagraphGoesOn(sentence)) {
            return Optional.empty();
        }
        Token last = tokens.get(ending.last());
        Token before = tokens.get(ending.last() - 1);
        if (!standsAlone(page.text(), last.span())) {
            return Optional.empty();
        }
        if (FunctionWords.PAIRS_NEVER_LAST.contains(before.lower() + " " + last.lower())) {
            return Optional.of(before.span().cover(last.span()));
        }
        // upper case: the letter of "Vitamin A", the name of a band, a heading
        boolean dangles = FunctionWords.NEVER_LAST.contains(last.word()) && !EXCUSES.contains(before.lower());
        return dangles ? Optional.of(last.span()) : Optional.empty();
    }

    @Override
    public String message() {
        return "A word that asks for another stands before the full stop; worth checking.";
    }

    private static boolean standsAlone(SourceText text, Span word) {
        return word.begin() > 0 && SourceText.isSpace(text.text().charAt(word.begin() - 1));
    }
}

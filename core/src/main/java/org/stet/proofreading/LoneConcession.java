package org.stet.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * "Although the council had promised a vote in May." A concession with no main clause to concede to. Only where it is
 * plain: no comma, one verb group, outside speech; "because" and "if" are left alone, for writers use them so on purpose.
 */
final class LoneConcession implements SentenceRule {
    private static final Set<String> OPENERS = Set.of("although", "whereas");
    private static final int FEWEST_WORDS = 6;

    @Override
    public Optional<Span> breaksOff(Sentence sentence, Ending ending, Page page) {
        List<Token> tokens = sentence.tokens();
        boolean plain = OPENERS.contains(tokens.get(0).lower())
                && ending.stopped()
                && ending.last() == tokens.size() - 2
                && ending.last() + 1 >= FEWEST_WORDS
                && !page.touchesQuotation(sentence.span());
        return plain && isOneClause(tokens.subList(0, ending.last() + 1))
                ? Optional.of(sentence.span())
                : Optional.empty();
    }

    @Override
    public String message() {
        return "This clause seems to lack the main clause it depends on; worth checking.";
    }

    /** Says whether there is one verb group and no mark: a second verb might be the main one. */
    private static boolean isOneClause(List<Token> tokens) {
        return VerbGroups.count(tokens) == 1 && tokens.stream().noneMatch(token -> token.is(PartOfSpeech.PUNCT));
    }
}

package org.stet.proofreading;

import java.util.List;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;

/**
 * How a sentence ends.
 *
 * @param last the index of its last word
 * @param stopped whether one full stop, question mark or exclamation mark follows that word, and nothing but closing
 *     marks after it; an ellipsis or a dash is no stop, for it says itself that the words trail off
 */
record Ending(int last, boolean stopped) {
    /** Returns the ending; {@code last} is -1 where the sentence has no word. */
    static Ending of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int at = tokens.size() - 1;
        while (at >= 0 && Marks.isCloser(tokens.get(at))) {
            at--;
        }
        boolean stopped = at > 0 && isStop(tokens.get(at));
        int last = stopped ? at - 1 : at;
        return last >= 0 && isWord(tokens.get(last)) ? new Ending(last, stopped) : new Ending(-1, false);
    }

    /** Says whether a token is a word or a number and no mark. */
    static boolean isWord(Token token) {
        return !token.is(PartOfSpeech.PUNCT)
                && Character.isLetterOrDigit(
                        token.word().codePointAt(token.word().length() > 1 ? wordStart(token) : 0));
    }

    private static int wordStart(Token token) {
        return token.word().charAt(0) == '\'' || token.word().charAt(0) == '’' ? 1 : 0;
    }

    private static boolean isStop(Token token) {
        return token.word().equals(".")
                || token.word().equals("?")
                || token.word().equals("!");
    }
}

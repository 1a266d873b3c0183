package org.stet.language;

import java.util.Locale;
import org.stet.text.Span;

/**
 * One token of a sentence.
 *
 * @param word the token as printed
 * @param lower the token in lower case, with typographic apostrophes made straight
 * @param span its place in the article's text
 * @param pos its part of speech
 */
public record Token(String word, String lower, Span span, PartOfSpeech pos) {
    /** Makes a token, folding its lower-case form from the word. */
    public static Token of(String word, Span span, PartOfSpeech pos) {
        return new Token(word, word.toLowerCase(Locale.ROOT).replace('’', '\''), span, pos);
    }

    /** Says whether the token has this part of speech. */
    public boolean is(PartOfSpeech other) {
        return pos == other;
    }

    /** Says whether the token begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(word.codePointAt(0));
    }
}

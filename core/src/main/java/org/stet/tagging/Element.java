package org.stet.tagging;

import java.util.Optional;
import org.stet.language.PartOfSpeech;
import org.stet.language.Token;
import org.stet.quotation.Quotation;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * One step of a {@link Frame}: a token of the narration, or a whole quotation.
 *
 * @param words the words inside the marks; empty for a token
 */
record Element(Span span, Optional<Token> token, Optional<Quotation> quotation, String words) {
    static Element of(Token token) {
        return new Element(token.span(), Optional.of(token), Optional.empty(), "");
    }

    static Element of(SourceText text, Quotation quotation) {
        return new Element(quotation.outer(), Optional.empty(), Optional.of(quotation), text.words(quotation.inner()));
    }

    boolean isQuotation() {
        return quotation.isPresent();
    }

    /** Returns the word in lower case, empty for a quotation. */
    String lower() {
        return token.map(Token::lower).orElse("");
    }

    boolean is(String word) {
        return lower().equals(word);
    }

    boolean is(PartOfSpeech pos) {
        return token.isPresent() && token.get().is(pos);
    }

    boolean capitalised() {
        return token.isPresent() && token.get().capitalised();
    }

    /** Returns how many words stand inside the marks, as white space divides them. */
    int wordCount() {
        return (int) SourceText.wordsOf(words).count();
    }

    /** Says whether the words inside the marks are all capitalised but for short ones, as a title's are. */
    boolean isTitle() {
        return SourceText.wordsOf(words).noneMatch(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)));
    }

    boolean startsUpper() {
        return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    }

    /** Returns the last character inside the marks, or a space. */
    char lastCharacter() {
        return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    }
}

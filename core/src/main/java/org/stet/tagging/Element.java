package org.stet.tagging;

import java.util.Optional;
import org.stet.language.PartOfSpeech;
import org.stet.language.Token;
import org.stet.quotation.Quotation;
import org.stet.text.Span;

/** One step of a {@link Frame}: a token of the narration, or a whole quotation. */
record Element(Span span, Optional<Token> token, Optional<Quotation> quotation) {
    static Element of(Token token) {
        return new Element(token.span(), Optional.of(token), Optional.empty());
    }

    static Element of(Quotation quotation) {
        return new Element(quotation.outer(), Optional.empty(), Optional.of(quotation));
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
}

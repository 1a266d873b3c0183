package org.stet.proofreading;

import org.stet.language.Token;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** What stands at the edges of words: quotation marks, full stops, dashes. */
final class Marks {
    private Marks() {}

    /** Says whether a character may open or close a quotation. */
    static boolean isQuotationMark(char c) {
        return switch (c) {
            case '"', '\'', '‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»', '‹', '›' -> true;
            default -> false;
        };
    }

    /** Says whether a token is one that may follow a sentence's last stop: a closing mark or bracket. */
    static boolean isCloser(Token token) {
        char first = token.word().charAt(0);
        return isQuotationMark(first) || first == ')' || first == ']';
    }

    /** Says whether a place stands alone between two quotation marks, as a word that is quoted for itself does. */
    static boolean enclose(SourceText text, Span place) {
        return opensBefore(text, place.begin())
                && place.end() < text.length()
                && isQuotationMark(text.text().charAt(afterPunctuation(text, place.end())));
    }

    /** Says whether a quotation mark stands directly before an offset. */
    static boolean opensBefore(SourceText text, int offset) {
        return offset > 0 && isQuotationMark(text.text().charAt(offset - 1));
    }

    private static int afterPunctuation(SourceText text, int offset) {
        char c = text.text().charAt(offset);
        boolean american = (c == ',' || c == '.') && offset + 1 < text.length();
        return american ? offset + 1 : offset;
    }
}

package org.stet.evaluation;

import org.stet.text.SourceText;
import org.stet.text.Span;

/** Counts words: runs without white space that hold a letter or a digit. */
final class Words {
    private Words() {}

    static int count(String text, Span span) {
        int words = 0;
        boolean counted = false;
        for (int at = span.begin(); at < span.end(); at++) {
            if (SourceText.isSpace(text.charAt(at))) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(text.codePointAt(at))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    static int count(String text) {
        return count(text, new Span(0, text.length()));
    }
}

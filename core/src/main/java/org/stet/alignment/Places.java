package org.stet.alignment;

import java.util.List;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/** Gives the words of a text at a place, and a place between words where there are none. */
final class Places {
    private Places() {}

    /** Returns words [from, to) of a text; where there are none, the empty place before {@code from}. */
    static Excerpt excerpt(String text, List<Word> words, int from, int to) {
        if (from >= to) {
            int at = from < words.size()
                    ? words.get(from).span().begin()
                    : words.isEmpty() ? 0 : end(words, 0, words.size());
            return new Excerpt(new Span(at, at), "");
        }
        Span span = new Span(words.get(from).span().begin(), end(words, from, to));
        return new Excerpt(span, text.substring(span.begin(), span.end()));
    }

    private static int end(List<Word> words, int from, int to) {
        return Math.max(words.get(from).span().end(), words.get(to - 1).span().end());
    }
}

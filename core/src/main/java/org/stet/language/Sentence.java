package org.stet.language;

import java.util.List;
import org.stet.text.Span;

/**
 * One sentence of a paragraph, with its tokens in order. A sentence never crosses a paragraph break.
 *
 * @param span its place in the article's text, from its first token to its last
 * @param paragraph the index of its paragraph in the source text
 * @param tokens at least one token
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs at least one token");
        }
    }
}

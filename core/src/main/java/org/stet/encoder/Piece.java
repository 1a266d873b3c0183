package org.stet.encoder;

import static java.util.Objects.requireNonNull;

import org.stet.text.Span;

/**
 * A word of a text, or a part of one, as the model's vocabulary has it.
 *
 * @param id its number in the vocabulary
 * @param span its place in the text, from its first character to its last; characters that are dropped may stand inside
 * @param begins whether a word begins with it
 */
public record Piece(int id, Span span, boolean begins) {
    public Piece {
        requireNonNull(span, "a piece needs a place");
    }
}

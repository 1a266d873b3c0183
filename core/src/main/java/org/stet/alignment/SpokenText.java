package org.stet.alignment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stet.text.Span;

/**
 * A document as material to find passages in.
 *
 * @param text the document's text, which the places refer to
 * @param stretches what speakers said, each without a break: turns, or the contents of statements; in text order, apart
 * @param notes stage notes inside the stretches, words that nobody spoke; in text order
 */
public record SpokenText(String text, List<Span> stretches, List<Span> notes) {
    public SpokenText {
        requireNonNull(text, "a document needs a text");
        stretches = List.copyOf(stretches);
        notes = List.copyOf(notes);
    }
}

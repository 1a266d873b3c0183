package org.stet.alignment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stet.text.Span;

/**
 * A passage that a quotation is compared with, and what stands around it.
 *
 * @param text the document's text, which the places refer to
 * @param stretch what the speaker said without a break, the passage in it: where a condition or a "not" may stand that the
 *     quotation cuts off
 * @param window where the passage is, roughly: a word more or less at either end is for the comparison to find
 * @param notes stage notes in the stretch, in text order
 */
public record Heard(String text, Span stretch, Span window, List<Span> notes) {
    public Heard {
        requireNonNull(text, "a passage needs a text");
        notes = List.copyOf(notes);
        if (!stretch.contains(window) || stretch.end() > text.length()) {
            throw new IllegalArgumentException("the window " + window + " must lie inside the stretch " + stretch);
        }
    }
}

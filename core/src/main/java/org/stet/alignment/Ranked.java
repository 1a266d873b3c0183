package org.stet.alignment;

import static java.util.Objects.requireNonNull;

import org.stet.text.Span;

/**
 * A place that says something like a quotation.
 *
 * @param text the index of the document among those that are held
 * @param stretch the index of the stretch in its {@link SpokenText}
 * @param window the place in that text: one to three whole sentences of the stretch
 * @param cosine how like the two are in sense, from -1 to 1
 */
public record Ranked(int text, int stretch, Span window, double cosine) {
    public Ranked {
        requireNonNull(window, "a ranked place needs a window");
    }
}

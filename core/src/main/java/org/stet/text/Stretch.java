package org.stet.text;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of prose and how it is set on its page.
 *
 * @param span the place in the text
 * @param setting how it stands to the prose around it
 */
public record Stretch(Span span, Setting setting) {
    /** How prose is set. */
    public enum Setting {
        /** Part of the running text. */
        RUNNING,
        /** Words beside the running text, such as a caption: the running text goes on behind it as if it were not there. */
        ASIDE,
        /** A quotation set off from the running text by its place alone, without marks. */
        SET_OFF
    }

    public Stretch {
        requireNonNull(span, "a stretch needs a span");
        requireNonNull(setting, "a stretch needs a setting");
    }
}

package org.stet.alignment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.stet.text.Span;

/**
 * A quotation that is looked for and compared.
 *
 * @param text the draft's text, which the places refer to
 * @param pieces the words inside the marks, without the marks; more than one where a cue stands between; in text order
 * @param frame what else the statement attributes to the speaker, outside the marks: the reported clause around a fragment;
 *     it helps to find the passage and is never judged; in text order, apart from the pieces
 */
public record Quoted(String text, List<Span> pieces, List<Span> frame) {
    public Quoted {
        requireNonNull(text, "a quotation needs a text");
        pieces = List.copyOf(pieces);
        frame = List.copyOf(frame);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs at least one piece");
        }
        for (Span span : Stream.concat(pieces.stream(), frame.stream()).toList()) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(
                        "piece " + span + " is out of the text of " + text.length() + " code units");
            }
        }
    }

    /** Returns all the places, pieces and frame, in text order. */
    public List<Span> all() {
        return Stream.concat(pieces.stream(), frame.stream()).sorted().toList();
    }
}

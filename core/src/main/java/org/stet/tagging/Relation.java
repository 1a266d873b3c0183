package org.stet.tagging;

import java.util.List;
import org.stet.text.Span;

/**
 * One proposed attribution relation, in spans of the article's text. Content may hold quotations with their marks.
 *
 * @param content what is attributed, in text order; at least one span
 * @param cue the words that attribute; may be empty
 * @param source the words that name who; may be empty
 * @param negated whether the cue denies it
 * @param hypothetical whether the cue only supposes it
 * @param confidence how likely the relation is right, 0 to 1
 */
public record Relation(
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        boolean negated,
        boolean hypothetical,
        double confidence) {
    public Relation {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a relation needs at least one content span");
        }
    }
}

package org.stet.evaluation;

import java.util.List;
import org.stet.text.Span;

/**
 * One attribution as a person annotated it, its parts in text order.
 *
 * @param content what is attributed; at least one part
 * @param cue the words that attribute; may be empty
 * @param source the words of its own that name who; may be empty
 * @param resolvedSource the source, or where it has none of its own that of the attribution it goes on from
 */
public record Attribution(List<Span> content, List<Span> cue, List<Span> source, List<Span> resolvedSource)
        implements Relation {
    public Attribution {
        content = content.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        source = source.stream().sorted().toList();
        resolvedSource = resolvedSource.stream().sorted().toList();
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs at least one content span");
        }
    }

    /** Makes an attribution that goes on from no other. */
    public Attribution(List<Span> content, List<Span> cue, List<Span> source) {
        this(content, cue, source, source);
    }

    /** Returns the same spans as a system's answer, to score one annotator against another. */
    public Prediction asPrediction() {
        return new Prediction(content, cue, source, resolvedSource);
    }
}

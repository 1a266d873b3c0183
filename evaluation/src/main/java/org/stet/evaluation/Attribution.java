package org.stet.evaluation;

import java.util.List;
import org.stet.text.Span;

/**
 * One attribution as a person annotated it, its parts in text order.
 *
 * @param content what is attributed; at least one part
 * @param cue the words that attribute; may be empty
 * @param source the words that name who; may be empty
 */
public record Attribution(List<Span> content, List<Span> cue, List<Span> source) implements Relation {
    public Attribution {
        content = content.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        source = source.stream().sorted().toList();
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs at least one content span");
        }
    }

    /** Returns the same spans as a system's answer, to score one annotator against another. */
    public Prediction asPrediction() {
        return Prediction.of(content, cue, source);
    }
}

package org.stet.evaluation;

import java.util.List;
import org.stet.text.Span;

/**
 * One attribution as a system gives it, whatever the system, its parts in text order.
 *
 * @param content what is attributed
 * @param cue the words that attribute; may be empty
 * @param source the words of its own that name who; may be empty
 * @param resolvedSource the source, or where it has none of its own that of the statement it goes on from
 * @param confidence how likely the system takes it to be right, 0 to 1
 */
public record Prediction(
        List<Span> content, List<Span> cue, List<Span> source, List<Span> resolvedSource, double confidence)
        implements Relation {
    public Prediction {
        content = content.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        source = source.stream().sorted().toList();
        resolvedSource = resolvedSource.stream().sorted().toList();
    }

    /** Makes a prediction of a system that has no doubts. */
    public Prediction(List<Span> content, List<Span> cue, List<Span> source, List<Span> resolvedSource) {
        this(content, cue, source, resolvedSource, 1);
    }

    /** Makes a prediction that goes on from no other. */
    public static Prediction of(List<Span> content, List<Span> cue, List<Span> source) {
        return new Prediction(content, cue, source, source);
    }
}

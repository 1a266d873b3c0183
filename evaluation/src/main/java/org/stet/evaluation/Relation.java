package org.stet.evaluation;

import java.util.List;
import org.stet.text.Span;

/** Spans of content, cue and source that belong together, in UTF-16 code units of one article's text. */
sealed interface Relation permits Attribution, Prediction {
    /** Returns the parts of what is attributed. */
    List<Span> content();

    /** Returns the parts of the words that attribute. */
    List<Span> cue();

    /** Returns the parts of the words that name who. */
    List<Span> source();

    /** Returns the parts of one kind. */
    default List<Span> spans(Kind kind) {
        return switch (kind) {
            case CONTENT -> content();
            case SOURCE -> source();
            case CUE -> cue();
        };
    }
}

package org.stet.speaker;

import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/**
 * The words that name who speaks in one statement, with what stands around them, as the question put to a {@link Cast}.
 *
 * @param words the source phrase in the article's text; empty where the statement has none
 * @param cue the cue, if any
 * @param content the statement's content, in text order
 */
public record Source(Optional<Span> words, Optional<Span> cue, List<Span> content) {
    public Source {
        content = List.copyOf(content);
    }
}

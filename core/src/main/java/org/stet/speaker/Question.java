package org.stet.speaker;

import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/** A source that asks who it is, and what is known of the answer. Confined to one thread. */
final class Question {
    private final Source source;
    private final Optional<Phrase> phrase;
    private Choice choice = Choice.nobody(Decision.Rule.NO_SOURCE);
    private Optional<Question> around = Optional.empty();

    Question(Source source, Optional<Phrase> phrase) {
        this.source = source;
        this.phrase = phrase;
    }

    /** Returns the source phrase; empty for a source without words. */
    Optional<Phrase> phrase() {
        return phrase;
    }

    List<Span> content() {
        return source.content();
    }

    Optional<Bearer> answer() {
        return choice.who();
    }

    /** Returns the answer with its reason. */
    Choice choice() {
        return choice;
    }

    void choose(Choice value) {
        choice = value;
    }

    /** Returns the statement in whose content the source stands. */
    Optional<Question> around() {
        return around;
    }

    void around(Question value) {
        around = Optional.of(value);
    }

    /** Returns the offset of the source's first word, or -1 for a source without words. */
    int begin() {
        return source.words().map(Span::begin).orElse(-1);
    }

    /** Returns the offset after the content's last word. */
    int contentEnd() {
        return content().isEmpty() ? 0 : content().get(content().size() - 1).end();
    }

    boolean holds(int offset) {
        return content().stream().anyMatch(span -> span.contains(offset));
    }
}

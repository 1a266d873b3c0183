package org.stet.document;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/**
 * One speaker's uninterrupted stretch of a transcript.
 *
 * @param speaker the name as the transcript gives it; empty where it gives none
 * @param span the words spoken, in the transcript's text, without the speaker's name
 * @param times when words were spoken, by place; empty where the transcript has no time codes
 */
public record Turn(Optional<String> speaker, Span span, List<TimeMark> times) {
    public Turn {
        requireNonNull(span, "a turn needs a span");
        if (speaker.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a speaker's name must not be blank");
        }
        times = List.copyOf(times);
        int last = span.begin();
        for (TimeMark mark : times) {
            if (mark.offset() < last || mark.offset() > span.end()) {
                throw new IllegalArgumentException("time mark at " + mark.offset() + " must lie in the turn " + span
                        + ", not before the mark before it");
            }
            last = mark.offset();
        }
    }

    /** Returns when the turn begins: the time of its first mark. */
    public Optional<Duration> time() {
        return times.stream().findFirst().map(TimeMark::time);
    }
}

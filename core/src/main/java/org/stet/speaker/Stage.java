package org.stet.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has been on stage up to the place that is read: the latest references, newest first, and the last speaker. Confined
 * to one thread.
 */
final class Stage {
    /** References that are remembered; what is farther back is not meant by a pronoun. */
    private static final int REMEMBERED = 40;

    /** How a reference stands in its sentence. */
    enum Place {
        SUBJECT,
        OTHER,
        AFTER_PREPOSITION,
        POSSESSIVE
    }

    /**
     * One reference.
     *
     * @param beat the count of sentences of the writer's own up to here, so that long quotations do not make distance
     */
    record Reference(Bearer bearer, int beat, int paragraph, Place place, boolean quoted, boolean headline) {}

    private final Deque<Reference> references = new ArrayDeque<>();
    private Optional<Bearer> lastSpeaker = Optional.empty();
    private int lastParagraph;

    /** Notes a reference. */
    void refer(Reference reference) {
        references.addFirst(reference);
        if (references.size() > REMEMBERED) {
            references.removeLast();
        }
    }

    /** Notes who speaks. */
    void speak(Bearer bearer, int paragraph) {
        lastSpeaker = Optional.of(bearer);
        lastParagraph = paragraph;
    }

    /** Returns the latest references, newest first. */
    List<Reference> references() {
        return new ArrayList<>(references);
    }

    /** Returns who has been referred to in a sentence of the writer's. */
    Set<Bearer> at(int beat) {
        return references.stream()
                .filter(reference -> reference.beat() == beat)
                .map(Reference::bearer)
                .collect(Collectors.toSet());
    }

    /** Returns the speaker of the statement before, if that is at most so many paragraphs back. */
    Optional<Bearer> lastSpeaker(int paragraph, int back) {
        return paragraph - lastParagraph <= back ? lastSpeaker : Optional.empty();
    }
}

package org.stet.verification;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.text.Excerpt;

/**
 * The stretch of a document that a quotation was compared with.
 *
 * @param document the global id of the document
 * @param speaker who says it there, as that document gives the name
 * @param date the day of the document
 * @param words the passage, never the whole turn, in that document's text; from the first to the last piece
 * @param time when it was said, since the recording began
 * @param pieces one for each piece that was located by itself; empty where the passage is one
 */
public record Passage(
        String document,
        Optional<String> speaker,
        Optional<LocalDate> date,
        Excerpt words,
        Optional<Duration> time,
        List<Excerpt> pieces) {
    public Passage {
        requireNonNull(document, "a passage needs its document");
        requireNonNull(words, "a passage needs its words");
        pieces = List.copyOf(pieces);
    }
}

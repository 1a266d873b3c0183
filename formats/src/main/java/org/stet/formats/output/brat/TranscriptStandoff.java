package org.stet.formats.output.brat;

import java.util.List;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.output.writing.TimeCode;
import org.stet.text.Span;

/** One transcript as stand-off annotation: turns with their speaker and time as notes, and stage notes. */
final class TranscriptStandoff {
    private TranscriptStandoff() {}

    /** Returns the {@code .ann} file. */
    static String of(Transcript transcript, BratText text) {
        StandoffLines lines = new StandoffLines(text);
        for (Turn turn : transcript.turns()) {
            lines.place("Turn", List.of(turn.span())).ifPresent(place -> {
                turn.speaker().ifPresent(speaker -> lines.note(place, "speaker " + speaker));
                turn.time().map(TimeCode::of).ifPresent(time -> lines.note(place, "time " + time));
            });
        }
        for (Span note : transcript.notes()) {
            lines.place("StageNote", List.of(note));
        }
        return lines.text();
    }
}

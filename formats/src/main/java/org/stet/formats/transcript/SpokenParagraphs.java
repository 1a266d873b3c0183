package org.stet.formats.transcript;

import java.util.Optional;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.metadata.Metadata;
import org.stet.text.Span;

/**
 * Transcripts from formats in which words have a place on a page: paragraphs on lines of their own, some of which begin with labels.
 * The transcript's text is put together from the words of the turns.
 */
public final class SpokenParagraphs {
    private SpokenParagraphs() {}

    /**
     * Returns the transcript that paragraphs make; empty where they are none.
     *
     * @param paragraphs one a line, with or without empty lines between them
     * @param known what is known already; the lines before the first turn may add to it
     * @param hinted whether something beside the text says that words are given as spoken or as written
     */
    public static Optional<Transcript> in(String paragraphs, Metadata known, Optional<String> file, boolean hinted) {
        Optional<SpokenTurns> spoken = known.isTranscript()
                ? Optional.of(SpokenTurns.declared(paragraphs, 0))
                : SpokenTurns.in(paragraphs, 0, hinted);
        return spoken.map(turns -> made(paragraphs, turns, known, file));
    }

    private static Transcript made(String paragraphs, SpokenTurns spoken, Metadata known, Optional<String> file) {
        TurnText text = new TurnText();
        for (Turn turn : spoken.turns()) {
            text.turn(turn.speaker());
            turn.times().stream().findFirst().map(TimeMark::time).ifPresent(text::time);
            for (Span line : Lines.of(paragraphs, turn.span())) {
                text.paragraph();
                text.say(paragraphs.substring(line.begin(), line.end()));
            }
        }
        return text.transcript(Opening.read(known, file, paragraphs.substring(0, spoken.begin())), file);
    }
}

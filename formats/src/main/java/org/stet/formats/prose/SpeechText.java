package org.stet.formats.prose;

import java.util.List;
import java.util.Optional;
import org.stet.document.Transcript;
import org.stet.formats.metadata.Delivery;
import org.stet.formats.metadata.FrontMatter;
import org.stet.formats.metadata.HeaderLines;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.transcript.Opening;
import org.stet.formats.transcript.SpokenTurns;
import org.stet.formats.transcript.StageNotes;
import org.stet.text.Span;

/** Transcripts that are text with labels, {@code LENA VOS: words}: the text is kept as it is, and the turns are places in it. */
final class SpeechText {
    private SpeechText() {}

    /** Returns the transcript that a text is: one that says so, or one whose labels show it. */
    static Optional<Transcript> of(Optional<String> file, String text) {
        HeaderLines header = HeaderLines.of(text);
        FrontMatter front = FrontMatter.of(text);
        Metadata given = header.end() > 0 ? header.metadata() : front.metadata();
        int begin = Math.max(header.end(), front.end());
        if (given.isTranscript()) {
            return Optional.of(made(file, text, begin, given, SpokenTurns.declared(text, begin)));
        }
        boolean article =
                given.value("kind").filter("article"::equalsIgnoreCase).isPresent();
        boolean hinted = file.flatMap(Delivery::in).isPresent()
                || given.value("title").flatMap(Delivery::in).isPresent();
        return Optional.of(text)
                .filter(words -> !article)
                .flatMap(words -> SpokenTurns.in(words, begin, hinted))
                .map(spoken -> made(file, text, begin, given, spoken));
    }

    private static Transcript made(Optional<String> file, String text, int begin, Metadata given, SpokenTurns spoken) {
        Metadata known = Opening.read(given, file, text.substring(begin, spoken.begin()));
        List<Span> notes = StageNotes.in(text, new Span(spoken.begin(), text.length()));
        return known.transcript(file, text, spoken.turns(), notes);
    }
}

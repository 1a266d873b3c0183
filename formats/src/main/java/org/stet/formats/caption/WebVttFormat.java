package org.stet.formats.caption;

import java.io.IOException;
import java.util.Optional;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.TextLines;

/** WebVTT captions of any length, read line by line. Immutable; share freely. */
public final class WebVttFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        TextLines lines = new TextLines(input);
        WebVttTrack track = new WebVttTrack();
        Optional<String> first = lines.next();
        while (first.isPresent() && first.get().isBlank()) {
            first = lines.next();
        }
        if (!new WebVttParser(lines, track).parse(first.orElse("").strip())) {
            throw input.unreadable("line " + lines.number() + ": a WebVTT file begins with the line WEBVTT");
        }
        track.deliver(input.file(), inbox);
    }
}

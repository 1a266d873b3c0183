package org.stet.formats.caption;

import java.io.IOException;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.TextLines;

/** SubRip captions of any length, read line by line. Immutable; share freely. */
public final class SubRipFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        SubRipTrack track = new SubRipTrack(new TextLines(input));
        track.read();
        track.deliver(input.file(), inbox);
    }
}

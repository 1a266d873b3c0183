package org.stet.formats.caption;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.Origin;
import org.stet.formats.intake.TextLines;
import org.stet.formats.intake.UnreadableInputException;

/** What the standard makes of a WebVTT file, and nothing else: for those who want to see that it is kept. */
public final class WebVtt {
    private WebVtt() {}

    /** Returns the cues that the standard sees in a file; none where it does not begin with the signature. */
    public static List<Cue> cues(byte[] file) throws UnreadableInputException {
        TextLines lines = new TextLines(new Input(Origin.UNKNOWN, new ByteArrayInputStream(file), file.length + 1));
        List<Cue> cues = new ArrayList<>();
        new WebVttParser(lines, new Cues(cues)).parse(lines.next().orElse(""));
        return cues;
    }

    private record Cues(List<Cue> cues) implements WebVttParser.Listener {
        @Override
        public void header(String words) {}

        @Override
        public void aside(String block) {}

        @Override
        public void cue(Cue cue) {
            cues.add(cue);
        }

        @Override
        public void badCue(String id, String times, String text, long line) {}

        @Override
        public void stray(String block, long line) {}

        @Override
        public void undivided(long line) {}

        @Override
        public void longLine(long line) {}
    }
}

package org.stet.formats.caption;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.formats.intake.Clip;
import org.stet.formats.intake.Inbox;
import org.stet.formats.transcript.Caption;
import org.stet.formats.transcript.Caption.Piece;
import org.stet.formats.transcript.CaptionTrack;
import org.stet.formats.transcript.Flaw;

/**
 * The captions of a WebVTT file. Words that the standard throws away, because the times before them are wrong or missing, are
 * kept, with a notice. Confined to one thread.
 */
final class WebVttTrack implements WebVttParser.Listener {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final CaptionTrack track = CaptionTrack.captions("line");
    private final CaptionMetadata metadata = new CaptionMetadata();
    private boolean begun;
    private boolean headed;
    private long undivided;

    /** Hands over the transcript. */
    void deliver(Optional<String> file, Inbox inbox) throws IOException {
        track.deliver(metadata.metadata(), file, inbox);
    }

    @Override
    public void header(String words) {
        if (headed) {
            metadata.line(words);
        } else {
            metadata.title(words);
        }
        headed = true;
    }

    @Override
    public void aside(String block) {
        if (!begun) {
            block.lines().map(line -> line.replaceFirst("^NOTE\\b", "")).forEach(metadata::line);
        }
    }

    @Override
    public void cue(Cue cue) {
        begun = true;
        String text = undivided > 0 ? withoutCounter(cue.id(), cue.text()) : cue.text();
        undivided = 0;
        if (track.isFull()) {
            add(cue.line(), Optional.empty(), List.of(Piece.of(text)));
            return;
        }
        if (CueWords.hasUnclosedTag(text)) {
            track.add(new Flaw(
                    Flaw.Kind.TAG,
                    cue.line(),
                    "a tag in this caption is not closed; what follows it is read as words"));
        }
        add(cue.line(), Optional.of(new LooseTiming(cue.start(), cue.end())), CueWords.of(text));
    }

    @Override
    public void badCue(String id, String times, String text, long line) {
        begun = true;
        String words = undivided > 0 ? withoutCounter(id, text) : text;
        undivided = 0;
        Optional<LooseTiming> timing = LooseTiming.of(times);
        String shown = "“" + Clip.of(times.strip()) + "”";
        track.add(new Flaw(
                Flaw.Kind.TIMING,
                line,
                timing.isPresent()
                        ? "times in WebVTT are written 00:00:01.000 --> 00:00:02.000; " + shown
                                + " is read all the same"
                        : "the times " + shown + " cannot be read; the words are kept without them"));
        add(line, timing, CueWords.of(words));
    }

    @Override
    public void stray(String block, long line) {
        List<String> lines = block.lines().toList();
        int times = 0;
        while (times < Math.min(2, lines.size())
                && LooseTiming.withoutArrow(lines.get(times)).isEmpty()) {
            times++;
        }
        if (times < Math.min(2, lines.size())) {
            begun = true;
            track.add(new Flaw(Flaw.Kind.TIMING, line + times, "the arrow --> between the times is missing"));
            String words = lines.stream().skip(times + 1L).collect(Collectors.joining("\n"));
            add(line + times, LooseTiming.withoutArrow(lines.get(times)), CueWords.of(words));
        } else if (!begun) {
            lines.forEach(metadata::line);
        } else if (!isFurniture(lines)) {
            track.add(new Flaw(Flaw.Kind.STRAY, line, "these lines belong to no caption; their words are kept"));
            add(line, Optional.empty(), CueWords.of(block));
        }
    }

    @Override
    public void undivided(long line) {
        undivided = line;
        track.add(new Flaw(Flaw.Kind.DIVISION, line, "an empty line is missing before this caption"));
    }

    @Override
    public void longLine(long line) {
        track.add(new Flaw(Flaw.Kind.LONG_LINE, line, "this line is too long; its end is not read"));
    }

    /** Says whether lines are a number alone, a style sheet, or the head of a file that was joined to this one. */
    private static boolean isFurniture(List<String> lines) {
        String first = lines.get(0).replace("\uFEFF", "").strip();
        return (lines.size() == 1 && NUMBER.matcher(first).matches())
                || first.equals("STYLE")
                || first.equals("REGION")
                || first.startsWith("WEBVTT")
                || first.startsWith("X-TIMESTAMP-MAP");
    }

    /** Takes away the number of the next cue, if the lines of this one, numbered as well, run into it. */
    private static String withoutCounter(String id, String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1).strip();
        boolean counts = NUMBER.matcher(id).matches()
                && NUMBER.matcher(last).matches()
                && Long.parseLong(last) == Long.parseLong(id) + 1;
        return counts ? text.substring(0, Math.max(0, text.lastIndexOf('\n'))) : text;
    }

    private void add(long line, Optional<LooseTiming> timing, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            track.add(new Caption(line, timing.map(LooseTiming::start), timing.map(LooseTiming::end), pieces));
        }
    }
}

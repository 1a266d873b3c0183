package org.stet.formats.caption;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.formats.intake.Clip;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.TextLines;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.transcript.Caption;
import org.stet.formats.transcript.Caption.Piece;
import org.stet.formats.transcript.CaptionMarkup;
import org.stet.formats.transcript.CaptionTrack;
import org.stet.formats.transcript.Flaw;

/**
 * The captions of a SubRip file. There is no standard: a line of times begins a caption wherever it stands, a number alone before it
 * is its counter, and all other lines are words, empty lines between them or not. Confined to one thread.
 */
final class SubRipTrack {
    private static final Pattern COUNTER = Pattern.compile("[\\s\\uFEFF]*-?\\d{1,12}(?:\\.\\d{1,9})?\\s*");
    private static final Pattern TIMES_START = Pattern.compile("[\\s\\uFEFF]*-?\\d.*", Pattern.DOTALL);

    private final TextLines lines;
    private final CaptionTrack track = CaptionTrack.captions("line");
    private final StringBuilder words = new StringBuilder();
    private Optional<LooseTiming> timing = Optional.empty();
    private Optional<String> held = Optional.empty();
    private boolean afterBlank = true;
    private boolean heldAfterBlank;
    private long line;

    SubRipTrack(TextLines lines) {
        this.lines = lines;
    }

    /** Reads all lines. */
    void read() throws UnreadableInputException {
        for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
            if (lines.isCut()) {
                track.add(new Flaw(Flaw.Kind.LONG_LINE, lines.number(), "this line is too long; its end is not read"));
            }
            take(next.get());
        }
        releaseHeld();
        caption();
    }

    /** Hands over the transcript. */
    void deliver(Optional<String> file, Inbox inbox) throws IOException {
        track.deliver(Metadata.NONE, file, inbox);
    }

    private void take(String next) {
        Optional<LooseTiming> times = TIMES_START.matcher(next).matches() ? times(next) : Optional.empty();
        if (times.isPresent() || isBrokenTimes(next)) {
            begin(next, times);
        } else if (next.isBlank()) {
            releaseHeld();
            afterBlank = true;
        } else {
            releaseHeld();
            held = Optional.of(next);
            heldAfterBlank = afterBlank;
            afterBlank = false;
        }
    }

    private Optional<LooseTiming> times(String next) {
        return LooseTiming.of(next)
                .or(() -> held.filter(this::isCounter).flatMap(counter -> {
                    Optional<LooseTiming> times = LooseTiming.withoutArrow(next);
                    times.ifPresent(found -> track.add(
                            new Flaw(Flaw.Kind.TIMING, lines.number(), "the arrow --> between the times is missing")));
                    return times;
                }));
    }

    private boolean isBrokenTimes(String next) {
        return next.contains("-->")
                && (TIMES_START.matcher(next).matches()
                        || held.filter(this::isCounter).isPresent());
    }

    private void begin(String next, Optional<LooseTiming> times) {
        if (held.filter(this::isCounter).isEmpty()) {
            if (held.isPresent() && line > 0) {
                track.add(new Flaw(Flaw.Kind.DIVISION, lines.number(), "an empty line is missing before this caption"));
            }
            releaseHeld();
        }
        held = Optional.empty();
        caption();
        if (times.isEmpty()) {
            String shown = "“" + Clip.of(next.strip()) + "”";
            track.add(new Flaw(
                    Flaw.Kind.TIMING,
                    lines.number(),
                    "the times " + shown + " cannot be read; the words are kept without them"));
        }
        timing = times;
        line = lines.number();
        afterBlank = false;
    }

    /** Says whether the line before the times is a counter and not the last of the words. */
    private boolean isCounter(String before) {
        return COUNTER.matcher(before).matches() && (heldAfterBlank || words.length() > 0 || line == 0);
    }

    private void releaseHeld() {
        held.filter(words -> this.words.length() < TextLines.LONGEST).ifPresent(more -> {
            words.append(words.length() == 0 ? "" : "\n").append(more);
        });
        held = Optional.empty();
    }

    private void caption() {
        String said = track.isFull() ? words.toString() : CaptionMarkup.plain(words.toString());
        words.setLength(0);
        if (said.isBlank()) {
            return;
        }
        if (line == 0) {
            track.add(new Flaw(
                    Flaw.Kind.STRAY, 1, "the lines before the first caption belong to none; their words are kept"));
        }
        track.add(new Caption(
                Math.max(1, line),
                timing.map(LooseTiming::start),
                timing.map(LooseTiming::end),
                List.of(Piece.of(said))));
    }
}

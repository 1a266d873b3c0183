package org.stet.formats.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.document.Transcript;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.transcript.Caption.Piece;
import org.stet.text.Notice;
import org.stet.text.Span;

/**
 * Turns from captions. A turn begins where the file marks that the speaker changes, and nowhere else; each caption leaves its time.
 * A silence begins a paragraph. Confined to one thread.
 */
final class CaptionTurns {
    /**
     * How the captions of a file are to be taken.
     *
     * @param marked whether signs within the words mark who speaks
     * @param spaced whether attached pieces are so
     * @param unit what the numbers of captions count: lines, segments
     */
    record Manner(boolean marked, boolean spaced, String unit) {}

    /** From this length on, a pause between two captions is a silence. */
    private static final Duration SILENCE = Duration.ofSeconds(4);

    /** Marks that stand close behind a word, where a file gives them a segment of their own. */
    private static final Pattern CLOSING = Pattern.compile("[,.;:!?…]{1,3}+");

    private final TurnText text = new TurnText();
    private final FlawNotices notices;
    private final boolean spaced;
    private final List<Caption> captions;
    private final FlawPlaces flaws;
    private final Voices voices;
    private final Optional<SpeakerMarks> marks;
    private Optional<String> speaker = Optional.empty();
    private Optional<Duration> end = Optional.empty();
    private String said = "";

    CaptionTurns(List<Caption> captions, List<Flaw> flaws, Manner manner) {
        this.notices = new FlawNotices(manner.unit());
        this.spaced = manner.spaced();
        this.captions = RollUp.unrolled(CaptionOrder.of(captions, flaws));
        Repetition.in(this.captions, flaws);
        this.flaws = FlawPlaces.of(flaws, this.captions);
        this.voices = Voices.of(this.captions);
        this.marks = manner.marked() ? Optional.of(SpeakerMarks.of(this.captions)) : Optional.empty();
        text.turn(Optional.empty());
    }

    /** Reads the captions one by one. */
    void each() {
        for (Caption caption : captions) {
            say(caption);
            flaws.at(caption).forEach(flaw -> notices.add(flaw, text.last()));
        }
        flaws.elsewhere().forEach(flaw -> notices.add(flaw, text.last()));
    }

    /** Makes the transcript; called once, at the end. */
    Transcript transcript(Metadata metadata, Optional<String> file) {
        return text.transcript(metadata, file);
    }

    /** Returns the notices, the one of a limit that was reached among them. */
    List<Notice> notices(Optional<String> limit) {
        Span last = new Span(text.last().end(), text.last().end());
        limit.ifPresent(message -> notices.add(new Notice(last, Notice.Code.LIMIT_REACHED, message)));
        return notices.all(last);
    }

    private void say(Caption caption) {
        if (isSilence(caption.start())) {
            text.paragraph();
        }
        boolean voiced =
                caption.pieces().stream().anyMatch(piece -> piece.voice().isPresent());
        for (Piece piece : caption.pieces()) {
            Optional<Duration> time = piece.time().or(caption::start);
            if (piece.voice().isPresent()) {
                turn(piece.voice());
            } else if (voices.any() && !carries(piece, voiced)) {
                turn(Optional.empty());
            }
            say(piece, time);
        }
        end = caption.end().or(caption::start).or(() -> end);
    }

    private boolean isSilence(Optional<Duration> start) {
        return start.isPresent()
                && end.isPresent()
                && start.get().minus(end.get()).compareTo(SILENCE) >= 0;
    }

    /** Says whether words without a voice belong to the turn before them. */
    private boolean carries(Piece piece, boolean voiced) {
        return (voices.markChanges() && !voiced)
                || speaker.isEmpty()
                || StageNotes.only(piece.words())
                || !isSentence(said);
    }

    private void say(Piece piece, Optional<Duration> time) {
        if (marks.isEmpty() || piece.voice().isPresent()) {
            say(piece.words(), piece.attached(), time);
            return;
        }
        for (String line : (Iterable<String>) piece.words().lines()::iterator) {
            Optional<SpeakerMark> mark = marks.get().at(line, isSentence(said));
            mark.ifPresent(this::turn);
            say(mark.map(SpeakerMark::words).orElse(line), piece.attached(), time);
        }
    }

    private void turn(SpeakerMark mark) {
        if (mark.name().isEmpty()) {
            speaker = Optional.empty();
            said = "";
            text.turn(speaker);
        } else {
            turn(mark.name());
        }
    }

    private void turn(Optional<String> name) {
        if (!name.equals(speaker)) {
            speaker = name;
            said = "";
            text.turn(name);
        }
    }

    private void say(String words, boolean attached, Optional<Duration> time) {
        if (words.isBlank()) {
            return;
        }
        if ((spaced && attached) || CLOSING.matcher(words).matches() || HyphenatedLine.goesOn(said, words)) {
            text.attach();
        }
        time.ifPresent(text::time);
        text.say(HyphenatedLine.joined(words));
        said = words.substring(Math.max(0, words.stripTrailing().length() - 2)).strip();
    }

    private static boolean isSentence(String tail) {
        return tail.isEmpty() || ".?!…\"”)]♪".indexOf(tail.charAt(tail.length() - 1)) >= 0;
    }
}

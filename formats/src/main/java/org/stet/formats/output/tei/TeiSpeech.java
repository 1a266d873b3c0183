package org.stet.formats.output.tei;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.speaker.Speaker;
import org.stet.text.Span;

/** The turns of a transcript and what nobody spoke between and in them. Confined to one thread. */
final class TeiSpeech {
    private final Transcript transcript;
    private final Map<String, Speaker> speakers;
    private final String prefix;
    private final Xml xml;
    private final List<Span> notes;
    private int nextNote;
    private int moments;

    TeiSpeech(Transcript transcript, Map<String, Speaker> speakers, String prefix, Xml xml) {
        this.transcript = transcript;
        this.speakers = speakers;
        this.prefix = prefix;
        this.xml = xml;
        this.notes = transcript.notes();
    }

    /** Writes the timeline and the turns. */
    void write() throws IOException {
        timeline();
        for (Turn turn : transcript.turns()) {
            notesBefore(turn.span().begin());
            turn(turn);
        }
        notesBefore(Integer.MAX_VALUE);
        if (transcript.turns().isEmpty() && notes.isEmpty()) {
            xml.begin("p").endLine();
        }
    }

    private void timeline() throws IOException {
        List<TimeMark> marks = TeiTranscript.moments(transcript);
        if (marks.isEmpty()) {
            return;
        }
        xml.begin("timeline").attribute("unit", "s").attribute("origin", "#" + prefix + "w0");
        xml.begin("when").id(prefix + "w0").endLine();
        int number = 1;
        for (TimeMark mark : marks) {
            xml.begin("when").id(prefix + "w" + number++);
            xml.attribute("interval", seconds(mark))
                    .attribute("since", "#" + prefix + "w0")
                    .endLine();
        }
        xml.end();
    }

    private static String seconds(TimeMark mark) {
        return BigDecimal.valueOf(mark.time().toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void notesBefore(int offset) throws IOException {
        while (nextNote < notes.size() && notes.get(nextNote).begin() < offset) {
            Span note = notes.get(nextNote++);
            xml.begin("incident").words("desc", words(note.begin(), note.end())).end();
        }
    }

    private void turn(Turn turn) throws IOException {
        xml.begin("u");
        xml.attribute(
                "who",
                turn.speaker()
                        .flatMap(name -> Optional.ofNullable(speakers.get(name)))
                        .map(speaker -> "#" + prefix + speaker.id()));
        int at = turn.span().begin();
        Iterator<TimeMark> times = turn.times().iterator();
        @Nullable TimeMark time = times.hasNext() ? times.next() : null;
        while (at < turn.span().end() || time != null) {
            if (time != null && time.offset() <= at) {
                xml.inline("anchor")
                        .attribute("synch", "#" + prefix + "w" + ++moments)
                        .endInline();
                time = times.hasNext() ? times.next() : null;
            } else if (nextNote < notes.size() && notes.get(nextNote).begin() <= at) {
                at = note(
                        Math.max(
                                at,
                                Math.min(notes.get(nextNote).end(), turn.span().end())),
                        at);
            } else {
                int end = next(turn.span().end(), time);
                xml.text(words(at, end));
                at = end;
            }
        }
        xml.endLine();
    }

    private int note(int end, int at) throws IOException {
        xml.inline("incident").inline("desc").text(words(at, end)).endInline().endInline();
        nextNote++;
        return end;
    }

    private int next(int end, @Nullable TimeMark time) {
        int next = time == null ? end : Math.min(end, time.offset());
        return nextNote < notes.size() ? Math.min(next, notes.get(nextNote).begin()) : next;
    }

    private String words(int begin, int end) {
        return transcript.text().substring(begin, end);
    }
}

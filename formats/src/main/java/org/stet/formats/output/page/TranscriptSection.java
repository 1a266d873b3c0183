package org.stet.formats.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.output.writing.Count;
import org.stet.formats.output.writing.Marked;
import org.stet.formats.output.writing.Segments;
import org.stet.formats.output.writing.TimeCode;
import org.stet.text.Notice;
import org.stet.text.Places;
import org.stet.text.Span;

/** A transcript on the page: turn by turn, who speaks and when. Confined to one thread. */
final class TranscriptSection {
    private final Transcript transcript;
    private final List<Notice> notices;
    private final Anchors anchors;
    private final Html html;

    TranscriptSection(Transcript transcript, List<Notice> notices, Anchors anchors, Html html) {
        this.transcript = transcript;
        this.notices = List.copyOf(notices);
        this.anchors = anchors;
        this.html = html;
    }

    /** Returns how much there is, in words. */
    String sums() {
        long speakers = transcript.turns().stream()
                .flatMap(turn -> turn.speaker().stream())
                .distinct()
                .count();
        String by = speakers == 0 ? "" : " by " + Count.of(Math.toIntExact(speakers), "speaker");
        return Count.of(transcript.turns().size(), "turn") + by + ", " + Count.of(notices.size(), "notice");
    }

    /** Writes the transcript. */
    void write() throws IOException {
        html.open(
                        "article",
                        "id",
                        anchors.top(),
                        "lang",
                        transcript.language(),
                        "class",
                        "transcript",
                        "aria-labelledby",
                        anchors.top() + "-title")
                .line();
        html.open("header").line();
        Heading.above(transcript, html);
        html.element("h2", Heading.title(transcript), "id", anchors.top() + "-title")
                .line();
        Heading.below(transcript, html);
        html.element("p", sums(), "class", "sums").close("header").line();
        turns();
        NoticeList.write(notices, transcript.text(), this::isShown, anchors, html);
        html.close("article").line();
    }

    private void turns() throws IOException {
        Segments<Ink> segments = new Segments<>(marks());
        MarkedWords words = new MarkedWords(transcript.text(), anchors, html, number -> new MarkedWords.Sign("", ""));
        String last = "";
        for (Turn turn : transcript.turns()) {
            String speaker = turn.speaker().orElse("speaker not named");
            html.open("div", "class", speaker.equals(last) ? "turn again" : "turn");
            html.open("p", "class", "who").element(turn.speaker().isPresent() ? "b" : "i", speaker);
            if (turn.time().isPresent()) {
                String time = TimeCode.of(turn.time().get());
                html.text(" ").element("span", time.substring(0, time.length() - ".000".length()), "class", "time");
            }
            html.close("p").open("p", "class", "words");
            words.write(segments.in(turn.span()));
            html.close("p").close("div").line();
            last = speaker;
        }
        if (transcript.turns().isEmpty()) {
            html.element("p", "Nobody speaks in this transcript.", "class", "empty")
                    .line();
        }
    }

    private List<Marked<Ink>> marks() {
        List<Marked<Ink>> marks = new ArrayList<>(Ink.of(notices, transcript.text()));
        for (Span note : transcript.notes()) {
            marks.add(new Marked<>(note, new Ink(Ink.Kind.STAGE_NOTE, 0, note.end())));
        }
        return marks;
    }

    private boolean isShown(int offset) {
        List<Turn> turns = transcript.turns();
        int at = Places.firstBehind(turns, turn -> turn.span().end(), offset);
        return at < turns.size() && turns.get(at).span().contains(offset);
    }
}

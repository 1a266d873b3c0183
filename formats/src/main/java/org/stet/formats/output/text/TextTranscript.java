package org.stet.formats.output.text;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.output.writing.Count;
import org.stet.formats.output.writing.Day;
import org.stet.formats.output.writing.TimeCode;
import org.stet.text.Notice;
import org.stet.text.SourceText;

/** One transcript as text for people: who speaks, turn by turn, with its time or its place in the margin. */
final class TextTranscript {
    private static final int MARGIN = 8;

    private final TextPage page;

    TextTranscript(TextPage page) {
        this.page = page;
    }

    /** Adds a transcript to the page. */
    void write(Transcript transcript, List<Notice> notices) {
        SourceText text = SourceText.of(transcript.text());
        heading(transcript);
        String last = "";
        for (Turn turn : transcript.turns()) {
            String speaker = turn.speaker().orElse("speaker not named");
            if (!speaker.equals(last)) {
                page.blank();
                page.paragraph(new StyledText().add(speaker, turn.speaker().isPresent() ? Style.SPEAKER : Style.ALERT));
            }
            page.entry(place(turn, text), MARGIN, new StyledText().add(words(turn, transcript), Style.PLAIN));
            last = speaker;
        }
        new TextNotices(page).write(notices, text, MARGIN);
        page.blank();
        page.paragraph(new StyledText().add(sums(transcript, notices), Style.FAINT));
    }

    private void heading(Transcript transcript) {
        String file = transcript.file().orElse("standard input");
        List<String> details = new ArrayList<>(List.of("transcript"));
        transcript.delivery().ifPresent(delivery -> details.add(delivery.id().replace('-', ' ')));
        transcript.date().map(Day::of).ifPresent(details::add);
        transcript.title().ifPresent(title -> details.add(file));
        page.paragraph(new StyledText().add(transcript.title().orElse(file), Style.HEADING));
        page.paragraph(new StyledText().add(String.join(" · ", details), Style.FAINT));
        page.rule();
    }

    private static String place(Turn turn, SourceText text) {
        return turn.time()
                .map(time -> TimeCode.of(time).substring(0, 8))
                .orElseGet(() -> TextNotices.place(turn.span(), text));
    }

    private static String words(Turn turn, Transcript transcript) {
        return transcript.text().substring(turn.span().begin(), turn.span().end());
    }

    private static String sums(Transcript transcript, List<Notice> notices) {
        long speakers = transcript.turns().stream()
                .flatMap(turn -> turn.speaker().stream())
                .distinct()
                .count();
        String by = speakers == 0 ? "" : " by " + Count.of(Math.toIntExact(speakers), "speaker");
        return Count.of(transcript.turns().size(), "turn") + by + ", " + Count.of(notices.size(), "notice");
    }
}

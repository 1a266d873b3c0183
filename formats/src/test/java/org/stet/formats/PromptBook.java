package org.stet.formats;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;
import org.stet.text.Span;

/**
 * An inbox that writes down each transcript as a person would check it: what is known about it in lines {@code = key: value};
 * then a line {@code NAME: words} for each turn, {@code -} for no name, with {@code ⟦00:00:05.500⟧} where a time mark stands and
 * {@code ⟦[laughter]⟧} round a stage note, further paragraphs indented; then {@code ! code at "words": message} for each notice.
 */
public final class PromptBook implements Inbox {
    private static final int LONGEST_PLACE = 40;

    private final StringBuilder page = new StringBuilder();

    @Override
    public void take(Document document, List<Notice> notices) {
        if (document instanceof Transcript transcript) {
            about(transcript);
            List<String> marks = marks(transcript);
            transcript.turns().forEach(turn -> line(turn(transcript, turn, marks)));
        } else if (document instanceof Article article) {
            line("= article: " + article.file().orElse("-"));
        }
        notices.forEach(notice -> line(notice(document.text(), notice)));
    }

    @Override
    public void refuse(UnreadableInputException problem) {
        line("! refused: " + problem.getMessage());
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private void about(Transcript transcript) {
        line("= transcript: " + transcript.file().orElse("-"));
        transcript.title().ifPresent(title -> line("= title: " + title));
        transcript.date().ifPresent(date -> line("= date: " + date));
        transcript.url().ifPresent(url -> line("= url: " + url));
        transcript.delivery().ifPresent(delivery -> line("= delivery: " + delivery.id()));
        if (!transcript.language().equals("en")) {
            line("= language: " + transcript.language());
        }
        if (transcript.complete()) {
            line("= complete");
        }
    }

    /** Returns what is to be written before each code unit of the text, and after the last. */
    private static List<String> marks(Transcript transcript) {
        TreeMap<Integer, String> marks = new TreeMap<>();
        for (Span note : transcript.notes()) {
            marks.merge(note.begin(), "⟦", String::concat);
            marks.merge(note.end(), "⟧", (there, added) -> added + there);
        }
        for (Turn turn : transcript.turns()) {
            for (TimeMark mark : turn.times()) {
                marks.merge(mark.offset(), "⟦" + clock(mark.time()) + "⟧ ", (there, added) -> added + there);
            }
        }
        return IntStream.rangeClosed(0, transcript.text().length())
                .mapToObj(at -> marks.getOrDefault(at, ""))
                .toList();
    }

    private static String turn(Transcript transcript, Turn turn, List<String> marks) {
        StringBuilder words = new StringBuilder(turn.speaker().orElse("-")).append(": ");
        for (int i = turn.span().begin(); i < turn.span().end(); i++) {
            words.append(marks.get(i)).append(transcript.text().charAt(i));
        }
        if (marks.get(turn.span().end()).startsWith("⟧")) {
            words.append('⟧');
        }
        return words.toString().replace("\n", "\n    ");
    }

    private static String notice(String text, Notice notice) {
        int end = Math.min(notice.span().end(), notice.span().begin() + LONGEST_PLACE);
        String place = text.substring(notice.span().begin(), end).replace("\n", "\\n");
        return "! " + notice.code().id() + " at \"" + place + "\": " + notice.message();
    }

    private static String clock(Duration time) {
        return String.format(
                "%02d:%02d:%02d.%03d", time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }

    private void line(String words) {
        page.append(words).append('\n');
    }
}

package org.stet.formats.output.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.formats.output.writing.Count;
import org.stet.formats.output.writing.Day;
import org.stet.speaker.Speaker;
import org.stet.text.Notice;
import org.stet.text.SourceText;

/** One reading as text for people: the article, who says what in its order, the notices, the sums. */
final class TextReading {
    private static final int NARROWEST_MARGIN = 6;

    private final TextPage page;
    private final boolean withDecisions;

    TextReading(TextPage page, boolean withDecisions) {
        this.page = page;
        this.withDecisions = withDecisions;
    }

    /** Adds a reading to the page. */
    void write(Reading reading) {
        SourceText text = SourceText.of(reading.article().text());
        int margin = margin(reading, text);
        heading(reading.article(), page);
        statements(reading, text, margin);
        new TextNotices(page).write(reading.notices(), text, margin);
        page.blank();
        page.paragraph(new StyledText().add(sums(reading), Style.FAINT));
    }

    /** Adds what an article is called and where it comes from. */
    static void heading(Article article, TextPage page) {
        String file = article.file().orElse("standard input");
        List<String> details = new ArrayList<>();
        article.outlet().ifPresent(details::add);
        article.published().map(Day::of).ifPresent(details::add);
        article.title().ifPresent(title -> details.add(file));
        page.paragraph(new StyledText().add(article.title().orElse(file), Style.HEADING));
        page.paragraph(new StyledText().add(String.join(" · ", details), Style.FAINT));
        page.rule();
    }

    private void statements(Reading reading, SourceText text, int margin) {
        Optional<Statement> last = Optional.empty();
        for (Statement statement : reading.statements()) {
            if (last.isEmpty() || !sameSpeaker(last.get(), statement)) {
                page.blank();
                page.paragraph(StatementWords.speaker(statement));
            }
            page.entry(
                    TextNotices.place(statement.content().get(0).span(), text),
                    margin,
                    StatementWords.entry(statement));
            if (withDecisions) {
                Optional.ofNullable(reading.decisions().get(statement.id()))
                        .ifPresent(decision -> page.entry("", margin, StatementWords.why(statement, decision)));
            }
            last = Optional.of(statement);
        }
    }

    private static boolean sameSpeaker(Statement one, Statement other) {
        return one.speaker().map(Speaker::id).equals(other.speaker().map(Speaker::id));
    }

    private static int margin(Reading reading, SourceText text) {
        int margin = NARROWEST_MARGIN;
        for (Statement statement : reading.statements()) {
            margin = Math.max(
                    margin,
                    TextNotices.place(statement.content().get(0).span(), text).length());
        }
        for (Notice notice : reading.notices()) {
            margin = Math.max(margin, TextNotices.place(notice.span(), text).length());
        }
        return margin;
    }

    private static String sums(Reading reading) {
        long speakers = reading.statements().stream()
                .flatMap(statement -> statement.speaker().stream())
                .map(Speaker::id)
                .distinct()
                .count();
        long unattributed = reading.statements().stream()
                .filter(statement -> statement.speaker().isEmpty())
                .count();
        String by = speakers == 0 ? "" : " by " + Count.of(Math.toIntExact(speakers), "speaker");
        String without = unattributed == 0 ? "" : ", " + unattributed + " unattributed";
        return Count.of(reading.statements().size(), "statement") + by + without + ", "
                + Count.of(reading.notices().size(), "notice");
    }
}

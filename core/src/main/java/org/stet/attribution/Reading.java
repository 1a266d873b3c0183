package org.stet.attribution;

import java.util.List;
import java.util.stream.Stream;
import org.stet.document.Article;
import org.stet.speaker.Speaker;
import org.stet.text.Notice;

/**
 * What was read in one article.
 *
 * @param article the article, whose text every offset refers to
 * @param speakers those who speak in it, by first mention
 * @param statements who says what, in text order
 * @param notices remarks on the text, by place
 */
public record Reading(Article article, List<Speaker> speakers, List<Statement> statements, List<Notice> notices) {
    public Reading {
        speakers = List.copyOf(speakers);
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
    }

    /** Returns this reading with more notices, all of them by place. */
    public Reading with(List<Notice> more) {
        return new Reading(
                article,
                speakers,
                statements,
                Stream.concat(notices.stream(), more.stream()).sorted().toList());
    }
}

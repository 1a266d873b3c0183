package org.stet.attribution;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.document.Article;
import org.stet.speaker.Decision;
import org.stet.speaker.Speaker;
import org.stet.text.Notice;

/**
 * What was read in one article.
 *
 * @param article the article, whose text every offset refers to
 * @param speakers those who speak in it, by first mention
 * @param statements who says what, in text order
 * @param notices remarks on the text, by place
 * @param decisions why the speakers of the statements are who they are, by the statements' ids
 */
public record Reading(
        Article article,
        List<Speaker> speakers,
        List<Statement> statements,
        List<Notice> notices,
        Map<String, Decision> decisions) {
    public Reading {
        speakers = List.copyOf(speakers);
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
        decisions = Map.copyOf(decisions);
    }

    /** Makes a reading of which it is not known why the speakers are who they are. */
    public Reading(Article article, List<Speaker> speakers, List<Statement> statements, List<Notice> notices) {
        this(article, speakers, statements, notices, Map.of());
    }

    /** Returns this reading with more notices, all of them by place. */
    public Reading with(List<Notice> more) {
        return new Reading(
                article,
                speakers,
                statements,
                Stream.concat(notices.stream(), more.stream()).sorted().toList(),
                decisions);
    }
}

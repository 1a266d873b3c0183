package org.stet.speaker;

import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.language.Analysis;
import org.stet.quotation.Quotations;
import org.stet.text.Notice;
import org.stet.text.SourceText;

/**
 * Everybody who speaks in one article.
 *
 * @param speakers the speakers, by first mention
 * @param bySource for each source asked about, in the order asked, who it is; empty where that is not sure
 * @param decisions for each source asked about, in the order asked, why
 * @param notices remarks on names
 */
public record Cast(
        List<Speaker> speakers, List<Optional<Speaker>> bySource, List<Decision> decisions, List<Notice> notices) {
    public Cast {
        speakers = List.copyOf(speakers);
        bySource = List.copyOf(bySource);
        decisions = List.copyOf(decisions);
        notices = List.copyOf(notices);
    }

    /**
     * Finds out who each source is.
     *
     * @param sources the sources of the article's statements, in text order
     * @param directory who is known across articles
     */
    public static Cast of(
            Article article,
            SourceText text,
            Analysis analysis,
            Quotations quotations,
            List<Source> sources,
            Speakers directory) {
        return new Casting(article, new Words(text, analysis), quotations, sources, directory).cast();
    }
}

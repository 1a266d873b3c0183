package org.stet.circumstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.language.Analysis;
import org.stet.language.Sentence;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.Excerpt;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Finds to whom, when and where the statements of one article were made. Immutable; share freely. */
public final class Circumstances {
    private final Optional<LocalDate> published;
    private final SourceText text;
    private final Analysis analysis;
    private final List<Quotation> outermost;
    private final NamedYears years;

    /**
     * Makes a finder for one article.
     *
     * @param published the day from which words such as "on Thursday" are reckoned
     */
    public Circumstances(Optional<LocalDate> published, SourceText text, Analysis analysis, Quotations quotations) {
        this.published = published;
        this.text = text;
        this.analysis = analysis;
        this.outermost = quotations.outermost();
        this.years = NamedYears.of(analysis);
    }

    /**
     * Returns what is told of the occasion of one statement.
     *
     * @param content what is said, in text order
     * @param cue the words that attribute it; without one nothing is told
     * @param source the words that name who says it
     */
    public Said of(List<Span> content, Optional<Span> cue, Optional<Span> source) {
        return cue.flatMap(words -> clause(content, words, source))
                .map(this::said)
                .orElse(Said.NOTHING);
    }

    private Optional<Clause> clause(List<Span> content, Span cue, Optional<Span> source) {
        int sentence = analysis.sentenceFrom(cue.begin());
        if (sentence == analysis.sentences().size()) {
            return Optional.empty();
        }
        Sentence home = analysis.sentences().get(sentence);
        return Clause.of(home, outermost, content, cue, source);
    }

    private Said said(Clause clause) {
        Found found = new ReportingClause(clause).read();
        return new Said(
                found.to().map(words -> excerpt(clause, words)),
                found.when().map(time -> when(clause, time)),
                found.where().map(words -> excerpt(clause, words)));
    }

    private Said.When when(Clause clause, TimePhrase time) {
        Excerpt words = excerpt(clause, time.words());
        boolean elsewhere = published.isPresent()
                && years.namesOther(
                        text.paragraphs().get(text.paragraphAt(words.begin())), words.begin(), published.get());
        Outlook outlook = new Outlook(published, Directions.of(clause), elsewhere);
        return new Said.When(words, time.moment().seenFrom(outlook));
    }

    private Excerpt excerpt(Clause clause, Range words) {
        return text.excerpt(clause.span(words));
    }
}

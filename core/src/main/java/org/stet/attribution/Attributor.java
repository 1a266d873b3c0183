package org.stet.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.circumstance.Circumstances;
import org.stet.document.Article;
import org.stet.language.Analysis;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.speaker.Cast;
import org.stet.speaker.Decision;
import org.stet.speaker.Source;
import org.stet.speaker.Speaker;
import org.stet.speaker.Speakers;
import org.stet.tagging.Relation;
import org.stet.tagging.Tagger;
import org.stet.text.Excerpt;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Joins what the tagger proposes with the quotation marks, which decide where direct speech begins and ends, and with
 * the speakers. Immutable; share freely.
 */
public final class Attributor {
    private final Tagger tagger;
    private final Speakers directory;

    /** Makes an attributor that builds on this tagger and on what is known of speakers across articles. */
    public Attributor(Tagger tagger, Speakers directory) {
        this.tagger = tagger;
        this.directory = directory;
    }

    /**
     * What is found in one article.
     *
     * @param statements the statements, in text order
     * @param cast the speakers found for them
     * @param decisions why each statement's speaker is who it is, by the statement's id
     */
    public record Attribution(List<Statement> statements, Cast cast, Map<String, Decision> decisions) {
        public Attribution {
            statements = List.copyOf(statements);
            decisions = Map.copyOf(decisions);
        }
    }

    /** Finds who says what in an article. */
    public Attribution attribute(Article article, SourceText text, Analysis analysis, Quotations quotations) {
        List<Quotation> outermost = quotations.outermost();
        List<Relation> relations = tagger.tag(text, analysis, quotations);
        Contents contents = new Contents(text, quotations);
        List<Draft> drafts = inOrder(Continuity.of(text, outermost, relations), contents);
        List<Source> sources = drafts.stream().map(Attributor::source).toList();
        Cast cast = Cast.of(article, text, analysis, quotations, sources, directory);
        Circumstances circumstances = new Circumstances(article.published(), text, analysis, quotations);
        List<Statement> statements = statements(text, contents, drafts, cast, circumstances);
        return new Attribution(statements, cast, decisions(statements, cast));
    }

    /** Of two drafts that begin at one mark, one may leave the mark out. */
    private static List<Draft> inOrder(List<Draft> drafts, Contents contents) {
        return drafts.stream()
                .sorted(Comparator.comparing(
                        draft -> contents.withoutMarks(draft.content()).get(0)))
                .toList();
    }

    private static Source source(Draft draft) {
        Relation relation = draft.relation();
        return new Source(
                relation.source().stream().findFirst(), relation.cue().stream().findFirst(), draft.content());
    }

    private static List<Statement> statements(
            SourceText text, Contents contents, List<Draft> drafts, Cast cast, Circumstances circumstances) {
        IdentityHashMap<Draft, Statement> made = new IdentityHashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<Statement> head = draft.continues().map(made::get);
            Optional<Speaker> speaker =
                    head.isPresent() ? head.get().speaker() : cast.bySource().get(i);
            Relation relation = draft.relation();
            List<Span> content = contents.withoutMarks(draft.content());
            List<Span> quoted = contents.quoted(content);
            Statement statement = new Statement(
                    "s" + (statements.size() + 1),
                    contents.form(content, quoted),
                    excerpts(text, content),
                    excerpts(text, relation.cue()),
                    excerpts(text, relation.source()),
                    excerpts(text, quoted),
                    speaker,
                    relation.confidence(),
                    relation.negated(),
                    relation.hypothetical(),
                    head.map(Statement::id),
                    circumstances.of(
                            content,
                            relation.cue().stream().findFirst(),
                            relation.source().stream().findFirst()));
            made.put(draft, statement);
            statements.add(statement);
        }
        return statements;
    }

    private static Map<String, Decision> decisions(List<Statement> statements, Cast cast) {
        Map<String, Decision> decisions = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean goesOn = statement.continues().isPresent();
            decisions.put(
                    statement.id(),
                    goesOn
                            ? Decision.by(Decision.Rule.CONTINUATION)
                            : cast.decisions().get(i));
        }
        return decisions;
    }

    private static List<Excerpt> excerpts(SourceText text, List<Span> spans) {
        return spans.stream().map(text::excerpt).toList();
    }
}

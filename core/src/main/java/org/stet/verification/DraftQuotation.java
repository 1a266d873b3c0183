package org.stet.verification;

import java.util.List;
import java.util.Optional;
import org.stet.alignment.Quoted;
import org.stet.attribution.Statement;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;

/**
 * One quotation of a draft: its pieces around a cue, or one fragment of a reported clause.
 *
 * @param statement the statement it belongs to
 * @param spans the words inside the marks
 * @param quoted the same to be looked for and compared
 */
record DraftQuotation(Optional<Statement> statement, List<Excerpt> spans, Quoted quoted) {
    DraftQuotation {
        spans = List.copyOf(spans);
    }

    Optional<Speaker> speaker() {
        return statement.flatMap(Statement::speaker);
    }

    /** Says whether the quotation is part of a reported clause. */
    boolean isFragment() {
        return !quoted.frame().isEmpty();
    }

    /** Returns the quotation without the clause around it. */
    DraftQuotation withoutFrame() {
        return new DraftQuotation(statement, spans, new Quoted(quoted.text(), quoted.pieces(), List.of()));
    }

    /** Returns how many words it has, as white space divides them. */
    int words() {
        return spans.stream().mapToInt(span -> Person.words(span.text()).size()).sum();
    }
}

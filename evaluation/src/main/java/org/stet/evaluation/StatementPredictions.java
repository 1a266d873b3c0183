package org.stet.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.attribution.Statement;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/** Turns statements into predictions; one that continues others takes the nearest source up their chain. */
final class StatementPredictions {
    private final Map<String, Statement> byId;

    private StatementPredictions(List<Statement> statements) {
        this.byId = statements.stream()
                .collect(Collectors.toMap(Statement::id, Function.identity(), (first, again) -> first));
    }

    static List<Prediction> of(List<Statement> statements) {
        StatementPredictions predictions = new StatementPredictions(statements);
        return statements.stream().map(predictions::prediction).toList();
    }

    private Prediction prediction(Statement statement) {
        return new Prediction(
                spans(statement.content()),
                spans(statement.cue()),
                spans(statement.source()),
                resolved(statement),
                statement.confidence());
    }

    private List<Span> resolved(Statement statement) {
        Set<String> seen = new HashSet<>();
        @Nullable Statement at = statement;
        while (at != null && at.source().isEmpty() && seen.add(at.id())) {
            at = at.continues().map(byId::get).orElse(null);
        }
        return at == null ? List.of() : spans(at.source());
    }

    private static List<Span> spans(List<Excerpt> excerpts) {
        return excerpts.stream().map(Excerpt::span).toList();
    }
}

package org.stet.formats.output.json;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.stet.attribution.Statement;
import org.stet.circumstance.Said;
import org.stet.speaker.Decision;
import org.stet.speaker.Speaker;

/** The fields of a statement. */
final class StatementJson {
    private final JsonFields json;
    private final Map<String, Decision> decisions;

    /**
     * Prepares to write.
     *
     * @param decisions why a statement's speaker is who it is, by the statement's id, as far as that is to be written
     */
    StatementJson(JsonFields json, Map<String, Decision> decisions) {
        this.json = json;
        this.decisions = decisions;
    }

    /** Writes the fields. */
    void write(Statement statement) throws IOException {
        json.string("id", statement.id());
        json.string("form", statement.form().id());
        json.list("content", statement.content(), json::excerpt);
        json.list("cue", statement.cue(), json::excerpt);
        json.list("source", statement.source(), json::excerpt);
        json.list("quotations", statement.quotations(), json::excerpt);
        json.string("speaker", statement.speaker().map(Speaker::id));
        json.rounded("confidence", statement.confidence());
        json.bool("negated", statement.negated());
        json.bool("hypothetical", statement.hypothetical());
        json.string("continues", statement.continues());
        json.object("said", statement.said(), this::said);
        json.object("decision", Optional.ofNullable(decisions.get(statement.id())), this::decision);
    }

    private void decision(Decision decision) throws IOException {
        json.string("rule", decision.rule().id());
        json.list("candidates", decision.candidates(), this::candidate);
    }

    private void candidate(Decision.Candidate candidate) throws IOException {
        json.string("name", candidate.name());
        json.rounded("weight", candidate.weight());
    }

    private void said(Said said) throws IOException {
        json.object("to", said.to(), json::excerpt);
        json.object("when", said.when(), this::when);
        json.object("where", said.where(), json::excerpt);
    }

    private void when(Said.When when) throws IOException {
        json.excerpt(when.words());
        json.string("value", when.value());
    }
}

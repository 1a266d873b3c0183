package org.stet.formats.output.json;

import java.io.IOException;
import org.stet.attribution.Statement;
import org.stet.circumstance.Said;
import org.stet.speaker.Speaker;

/** The fields of a statement. */
final class StatementJson {
    private final JsonFields json;

    StatementJson(JsonFields json) {
        this.json = json;
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

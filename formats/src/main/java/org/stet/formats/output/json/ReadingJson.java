package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.speaker.Mention;
import org.stet.speaker.Speaker;

/** One reading as the JSON object of {@code docs/schema/read.json}: every key is there, in one order. */
final class ReadingJson {
    private final JsonFields json;

    ReadingJson(JsonGenerator generator) {
        this.json = new JsonFields(generator);
    }

    /** Writes the object. */
    void write(Reading reading) throws IOException {
        json.begin();
        json.header();
        json.object("article", reading.article(), new ArticleJson(json)::write);
        json.list("speakers", reading.speakers(), this::speaker);
        json.list("statements", reading.statements(), this::statement);
        json.notices(reading.notices(), reading.article().text());
        json.end();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.string("id", speaker.id());
        json.string("name", speaker.name());
        json.string("kind", speaker.kind().id());
        json.strings("titles", speaker.titles());
        json.absent("knownAs");
        json.absent("wikidata");
        json.list("mentions", speaker.mentions(), this::mention);
    }

    private void mention(Mention mention) throws IOException {
        json.excerpt(mention.words());
        json.string("form", mention.form().id());
    }

    private void statement(Statement statement) throws IOException {
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
        json.object("said", statement, this::said);
    }

    // No room says yet to whom, when and where: the keys are there because absent values are written as null.
    private void said(Statement statement) throws IOException {
        json.absent("to");
        json.absent("when");
        json.absent("where");
    }
}

package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.stet.attribution.Reading;
import org.stet.speaker.Mention;
import org.stet.speaker.Speaker;

/** One reading as the JSON object of {@code docs/schema/read.json}: every key is there, in one order. */
final class ReadingJson {
    private final JsonFields json;
    private final boolean withDecisions;

    ReadingJson(JsonGenerator generator, boolean withDecisions) {
        this.json = new JsonFields(generator);
        this.withDecisions = withDecisions;
    }

    /** Writes the object. */
    void write(Reading reading) throws IOException {
        json.begin();
        json.header();
        json.object("article", reading.article(), new ArticleJson(json)::write);
        json.list("speakers", reading.speakers(), this::speaker);
        json.list(
                "statements",
                reading.statements(),
                new StatementJson(json, withDecisions ? reading.decisions() : Map.of())::write);
        json.notices(reading.notices(), reading.article().text());
        json.end();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.string("id", speaker.id());
        json.string("name", speaker.name());
        json.string("kind", speaker.kind().id());
        json.strings("titles", speaker.titles());
        json.string("knownAs", speaker.knownAs());
        json.string("wikidata", speaker.wikidata());
        json.list("mentions", speaker.mentions(), this::mention);
    }

    private void mention(Mention mention) throws IOException {
        json.excerpt(mention.words());
        json.string("form", mention.form().id());
    }
}

package org.stet.formats.output.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stet.formats.output.writing.WholeText;
import org.stet.text.Span;

/** Objects of the Web Annotation Data Model. Confined to one thread. */
final class AnnotationJson {
    private final TextSource source;
    private final JsonGenerator json;

    AnnotationJson(TextSource source, JsonGenerator json) {
        this.source = source;
        this.json = json;
    }

    /** Begins an annotation, and in it the list of its bodies. */
    void begin(String id, String motivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.name(id));
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
        json.writeArrayFieldStart("body");
    }

    /** Adds words as a body. */
    void words(String purpose, String words) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("format", "text/plain");
        json.writeStringField("value", WholeText.of(words));
        json.writeEndObject();
    }

    /** Adds words as a body, if they are there. */
    void words(String purpose, Optional<String> words) throws IOException {
        if (words.isPresent()) {
            words(purpose, words.get());
        }
    }

    /** Adds a place in the text as a body. */
    void place(String purpose, Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("purpose", purpose);
        json.writeStringField("source", source.address());
        source.selectors(span, json);
        json.writeEndObject();
    }

    /** Adds another annotation as a body. */
    void link(String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("purpose", "linking");
        json.writeStringField("source", source.name(id));
        json.writeEndObject();
    }

    /** Ends the annotation with the places it is about. */
    void end(List<Span> targets) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("target");
        for (Span target : targets) {
            json.writeStartObject();
            json.writeStringField("type", "SpecificResource");
            json.writeStringField("source", source.address());
            source.selectors(target, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

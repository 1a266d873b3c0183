package org.stet.formats.output.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.circumstance.Said;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.output.json.JsonForm;
import org.stet.formats.output.writing.FieldWords;
import org.stet.formats.output.writing.Producer;
import org.stet.formats.output.writing.TimeCode;
import org.stet.formats.output.writing.WholeText;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Notice;

/**
 * A document as a collection of the W3C Web Annotation Data Model, in JSON-LD: one annotation for each statement or turn, and one
 * for each notice, all on one page. Only terms of the model's own context are used. Immutable; share freely.
 *
 * <p>A statement's targets are the parts of its content. Among its bodies, what identifies is the speaker (the name as words, the
 * source as a place), what describes is the cue, what classifies is the form, what highlights is a quotation, tags are
 * {@code negated} and {@code hypothetical}, what assesses is the confidence, and a link goes to the statement it continues. To whom,
 * when and where are annotations of their own, with the motivation {@code describing} and a link to the statement.
 */
public final class AnnotationCollection implements JsonForm {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    @Override
    public void write(Reading reading, JsonGenerator json) throws IOException {
        TextSource source = new TextSource(reading.article());
        begin(
                reading.article(),
                source,
                reading.statements().size()
                        + occasions(reading)
                        + reading.notices().size(),
                json);
        AnnotationJson annotations = new AnnotationJson(source, json);
        for (Statement statement : reading.statements()) {
            write(statement, annotations);
            write(statement.id(), statement.said(), annotations);
        }
        write(reading.notices(), annotations);
        end(json);
    }

    @Override
    public void write(Transcript transcript, List<Notice> notices, JsonGenerator json) throws IOException {
        TextSource source = new TextSource(transcript);
        begin(transcript, source, transcript.turns().size() + notices.size(), json);
        AnnotationJson annotations = new AnnotationJson(source, json);
        int number = 1;
        for (Turn turn : transcript.turns()) {
            annotations.begin("t" + number++, "identifying");
            annotations.words("identifying", turn.speaker());
            annotations.words("classifying", "turn");
            annotations.words("describing", turn.time().map(TimeCode::of));
            annotations.end(List.of(turn.span()));
        }
        write(notices, annotations);
        end(json);
    }

    private static void begin(Document document, TextSource source, int total, JsonGenerator json) throws IOException {
        Producer producer = Producer.current();
        json.writeStartObject();
        json.writeStringField("@context", CONTEXT);
        json.writeStringField("id", source.name("annotations"));
        json.writeStringField("type", "AnnotationCollection");
        Optional<String> label = document.title().or(document::file);
        if (label.isPresent()) {
            json.writeStringField("label", WholeText.of(label.get()));
        }
        json.writeObjectFieldStart("generator");
        json.writeStringField("type", "Software");
        json.writeStringField("name", producer.name() + " " + producer.version());
        json.writeEndObject();
        json.writeNumberField("total", total);
        json.writeObjectFieldStart("first");
        json.writeStringField("id", source.name("page1"));
        json.writeStringField("type", "AnnotationPage");
        json.writeNumberField("startIndex", 0);
        json.writeArrayFieldStart("items");
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static int occasions(Reading reading) {
        return reading.statements().stream()
                .map(Statement::said)
                .mapToInt(said -> (int) Stream.of(said.to(), said.when(), said.where())
                        .filter(Optional::isPresent)
                        .count())
                .sum();
    }

    private static void write(String statement, Said said, AnnotationJson annotation) throws IOException {
        if (said.to().isPresent()) {
            write(statement, "to", said.to().get(), Optional.empty(), annotation);
        }
        if (said.when().isPresent()) {
            write(
                    statement,
                    "when",
                    said.when().get().words(),
                    said.when().get().value(),
                    annotation);
        }
        if (said.where().isPresent()) {
            write(statement, "where", said.where().get(), Optional.empty(), annotation);
        }
    }

    private static void write(
            String statement, String kind, Excerpt words, Optional<String> value, AnnotationJson annotation)
            throws IOException {
        annotation.begin(statement + "-" + kind, "describing");
        annotation.words("classifying", kind);
        annotation.words("describing", value);
        annotation.link(statement);
        annotation.end(List.of(words.span()));
    }

    private static void write(Statement statement, AnnotationJson annotation) throws IOException {
        annotation.begin(statement.id(), "identifying");
        annotation.words("identifying", statement.speaker().map(Speaker::name));
        for (Excerpt source : statement.source()) {
            annotation.place("identifying", source.span());
        }
        for (Excerpt cue : statement.cue()) {
            annotation.place("describing", cue.span());
        }
        annotation.words("classifying", statement.form().id());
        for (Excerpt quotation : statement.quotations()) {
            annotation.place("highlighting", quotation.span());
        }
        if (statement.negated()) {
            annotation.words("tagging", "negated");
        }
        if (statement.hypothetical()) {
            annotation.words("tagging", "hypothetical");
        }
        annotation.words("assessing", FieldWords.rounded(statement.confidence()));
        if (statement.continues().isPresent()) {
            annotation.link(statement.continues().get());
        }
        annotation.end(statement.content().stream().map(Excerpt::span).toList());
    }

    private static void write(List<Notice> notices, AnnotationJson annotations) throws IOException {
        int number = 1;
        for (Notice notice : notices) {
            annotations.begin("n" + number++, "questioning");
            annotations.words("tagging", notice.code().id());
            annotations.words("commenting", notice.message());
            annotations.end(List.of(notice.span()));
        }
    }
}

package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stet.formats.output.writing.Producer;
import org.stet.formats.output.writing.WholeText;
import org.stet.text.Excerpt;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Fields of JSON objects, absent values as null. Confined to one thread. */
final class JsonFields {
    /** Writes the fields of one value. */
    interface Fields<T> {
        void write(T value) throws IOException;
    }

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void begin() throws IOException {
        json.writeStartObject();
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    /** Writes what every JSON object of Stet begins with. */
    void header() throws IOException {
        string("schema", "stet/1");
        object("producer", Producer.current(), producer -> {
            string("name", producer.name());
            string("version", producer.version());
            string("model", producer.model());
        });
        string("offsets", "utf-16");
    }

    void string(String key, String value) throws IOException {
        json.writeStringField(key, WholeText.of(value));
    }

    void string(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            string(key, value.get());
        } else {
            absent(key);
        }
    }

    void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(WholeText.of(value));
        }
        json.writeEndArray();
    }

    void absent(String key) throws IOException {
        json.writeNullField(key);
    }

    void number(String key, int value) throws IOException {
        json.writeNumberField(key, value);
    }

    void bool(String key, boolean value) throws IOException {
        json.writeBooleanField(key, value);
    }

    /** Writes a number rounded to two decimals. */
    void rounded(String key, double value) throws IOException {
        json.writeNumberField(key, Math.round(value * 100) / 100.0);
    }

    void span(Span span) throws IOException {
        number("begin", span.begin());
        number("end", span.end());
    }

    void excerpt(Excerpt words) throws IOException {
        span(words.span());
        string("text", words.text());
    }

    /** Writes the notices on a text. */
    void notices(List<Notice> notices, String article) throws IOException {
        SourceText text = SourceText.of(article);
        list("notices", notices, notice -> {
            span(notice.span());
            number("line", text.line(notice.span().begin()));
            number("column", text.column(notice.span().begin()));
            string("code", notice.code().id());
            string("message", notice.message());
        });
    }

    <T> void object(String key, Optional<T> value, Fields<T> fields) throws IOException {
        if (value.isPresent()) {
            object(key, value.get(), fields);
        } else {
            absent(key);
        }
    }

    <T> void object(String key, T value, Fields<T> fields) throws IOException {
        json.writeFieldName(key);
        begin();
        fields.write(value);
        end();
    }

    <T> void list(String key, List<T> values, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            begin();
            fields.write(value);
            end();
        }
        json.writeEndArray();
    }
}

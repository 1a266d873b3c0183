package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/**
 * Indented JSON. The first object is held back until a second one shows whether an array is needed; no more than that is
 * kept. Confined to one thread.
 */
public final class JsonReadings implements ReadingWriter {
    private interface JsonObject {
        void write(JsonGenerator json) throws IOException;
    }

    private final OutputStream out;
    private final boolean several;
    private final JsonForm form;
    private Optional<JsonObject> held = Optional.empty();
    private Optional<JsonGenerator> array = Optional.empty();

    /**
     * Writes to a stream, which stays open.
     *
     * @param several whether one reading too is written as an array, and none as an empty one
     * @param form how each is written
     */
    public JsonReadings(OutputStream out, boolean several, JsonForm form) {
        this.out = out;
        this.several = several;
        this.form = form;
    }

    @Override
    public void write(Reading reading) throws IOException {
        write(json -> form.write(reading, json));
    }

    @Override
    public void write(Transcript transcript, List<Notice> notices) throws IOException {
        write(json -> form.write(transcript, notices, json));
    }

    private void write(JsonObject object) throws IOException {
        if (!several && held.isEmpty() && array.isEmpty()) {
            held = Optional.of(object);
            return;
        }
        JsonGenerator json = openArray();
        object.write(json);
        json.flush();
    }

    @Override
    public void close() throws IOException {
        if (held.isPresent()) {
            JsonGenerator json = generator();
            held.get().write(json);
            finish(json);
        } else if (several || array.isPresent()) {
            JsonGenerator json = openArray();
            json.writeEndArray();
            finish(json);
        }
        out.flush();
    }

    private JsonGenerator openArray() throws IOException {
        if (array.isEmpty()) {
            JsonGenerator json = generator();
            array = Optional.of(json);
            json.writeStartArray();
        }
        if (held.isPresent()) {
            held.get().write(array.get());
            held = Optional.empty();
        }
        return array.get();
    }

    private static void finish(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    private JsonGenerator generator() throws IOException {
        return JsonOutput.indented(out);
    }
}

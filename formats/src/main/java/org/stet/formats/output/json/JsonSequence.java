package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * JSON objects, indented: one as it is, more of them as an array. The first object is held back until a second one shows whether
 * an array is needed; no more than that is kept. Confined to one thread.
 */
final class JsonSequence implements Closeable {
    /** Writes one object. */
    interface JsonObject {
        void write(JsonGenerator json) throws IOException;
    }

    private final OutputStream out;
    private final boolean several;
    private Optional<JsonObject> held = Optional.empty();
    private Optional<JsonGenerator> array = Optional.empty();

    /**
     * Writes to a stream, which stays open.
     *
     * @param several whether one object too is written as an array, and none as an empty one
     */
    JsonSequence(OutputStream out, boolean several) {
        this.out = out;
        this.several = several;
    }

    /** Writes an object. */
    void write(JsonObject object) throws IOException {
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

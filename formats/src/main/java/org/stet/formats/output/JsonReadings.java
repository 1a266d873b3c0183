package org.stet.formats.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.stet.attribution.Reading;

/**
 * Indented JSON. The first reading is held back until a second one shows whether an array is needed; no more than that is
 * kept. Confined to one thread.
 */
final class JsonReadings implements ReadingWriter {
    private final OutputStream out;
    private final boolean several;
    private Optional<Reading> held = Optional.empty();
    private Optional<JsonGenerator> array = Optional.empty();

    JsonReadings(OutputStream out, boolean several) {
        this.out = out;
        this.several = several;
    }

    @Override
    public void write(Reading reading) throws IOException {
        if (!several && held.isEmpty() && array.isEmpty()) {
            held = Optional.of(reading);
            return;
        }
        JsonGenerator json = openArray();
        new ReadingJson(json).write(reading);
        json.flush();
    }

    @Override
    public void close() throws IOException {
        if (held.isPresent()) {
            JsonGenerator json = generator();
            new ReadingJson(json).write(held.get());
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
            new ReadingJson(array.get()).write(held.get());
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

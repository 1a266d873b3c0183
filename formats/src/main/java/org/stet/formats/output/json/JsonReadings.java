package org.stet.formats.output.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/** Readings as indented JSON. Confined to one thread. */
public final class JsonReadings implements ReadingWriter {
    private final JsonSequence objects;
    private final JsonForm form;

    /**
     * Writes to a stream, which stays open.
     *
     * @param several whether one reading too is written as an array, and none as an empty one
     * @param form how each is written
     */
    public JsonReadings(OutputStream out, boolean several, JsonForm form) {
        this.objects = new JsonSequence(out, several);
        this.form = form;
    }

    @Override
    public void write(Reading reading) throws IOException {
        objects.write(json -> form.write(reading, json));
    }

    @Override
    public void write(Transcript transcript, List<Notice> notices) throws IOException {
        objects.write(json -> form.write(transcript, notices, json));
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }
}

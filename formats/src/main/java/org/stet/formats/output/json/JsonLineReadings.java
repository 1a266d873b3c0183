package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/** JSON, one object a line. Confined to one thread. */
public final class JsonLineReadings implements ReadingWriter {
    private final OutputStream out;
    private final boolean withDecisions;

    /**
     * Writes to a stream, which stays open.
     *
     * @param withDecisions whether it is written too why speakers are who they are
     */
    public JsonLineReadings(OutputStream out, boolean withDecisions) {
        this.out = out;
        this.withDecisions = withDecisions;
    }

    @Override
    public void write(Reading reading) throws IOException {
        try (JsonGenerator json = JsonOutput.generator(out)) {
            new ReadingJson(json, withDecisions).write(reading);
            json.writeRaw('\n');
        }
    }

    @Override
    public void write(Transcript transcript, List<Notice> notices) throws IOException {
        try (JsonGenerator json = JsonOutput.generator(out)) {
            new TranscriptJson(json).write(transcript, notices);
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}

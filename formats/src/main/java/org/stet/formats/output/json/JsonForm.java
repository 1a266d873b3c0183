package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.text.Notice;

/** How a document is written as one JSON object. Immutable; share freely. */
public interface JsonForm {
    /** Writes a reading. */
    void write(Reading reading, JsonGenerator json) throws IOException;

    /** Writes a transcript with the notices on it. */
    void write(Transcript transcript, List<Notice> notices, JsonGenerator json) throws IOException;

    /**
     * Returns the form that {@code docs/schema/read.json} describes.
     *
     * @param withDecisions whether it is written too why speakers are who they are
     */
    static JsonForm ofStet(boolean withDecisions) {
        return new JsonForm() {
            @Override
            public void write(Reading reading, JsonGenerator json) throws IOException {
                new ReadingJson(json, withDecisions).write(reading);
            }

            @Override
            public void write(Transcript transcript, List<Notice> notices, JsonGenerator json) throws IOException {
                new TranscriptJson(json).write(transcript, notices);
            }
        };
    }
}

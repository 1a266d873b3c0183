package org.stet.formats.output;

import java.io.OutputStream;
import org.stet.formats.output.json.JsonLineReadings;
import org.stet.formats.output.json.JsonReadings;
import org.stet.formats.output.text.TextLayout;
import org.stet.formats.output.text.TextReadings;
import org.stet.formats.output.writing.ReadingWriter;

/** Makes the writers of readings, one for each format. Every writer leaves its stream open. */
public final class Writers {
    private Writers() {}

    /** Writes text for people. */
    public static ReadingWriter text(OutputStream out, TextLayout layout) {
        return new TextReadings(out, layout);
    }

    /**
     * Writes indented JSON: one reading as an object, more of them as an array.
     *
     * @param several whether one reading too is written as an array, and none as an empty one
     */
    public static ReadingWriter json(OutputStream out, boolean several) {
        return new JsonReadings(out, several);
    }

    /** Writes JSON, one object a line. */
    public static ReadingWriter jsonLines(OutputStream out) {
        return new JsonLineReadings(out);
    }
}

package org.stet.formats.output.json;

import java.io.IOException;
import java.io.OutputStream;
import org.stet.formats.output.writing.CheckWriter;
import org.stet.verification.Check;

/** Checks as indented JSON. Confined to one thread. */
public final class JsonChecks implements CheckWriter {
    private final JsonSequence objects;
    private final boolean withText;

    /**
     * Writes to a stream, which stays open.
     *
     * @param several whether one check too is written as an array, and none as an empty one
     * @param withText whether the texts of draft and documents are written too
     */
    public JsonChecks(OutputStream out, boolean several, boolean withText) {
        this.objects = new JsonSequence(out, several);
        this.withText = withText;
    }

    @Override
    public void write(Check check) throws IOException {
        objects.write(json -> new CheckJson(json, withText).write(check));
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }
}

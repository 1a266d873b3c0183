package org.stet.formats.json;

import java.io.IOException;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;

/** JSON articles and transcripts, one a line, one by itself, or in an array. Immutable; share freely. */
public final class JsonFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        new JsonDocuments(input).each(inbox);
    }
}

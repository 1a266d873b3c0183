package org.stet.formats.output.writing;

import java.io.Closeable;
import java.io.IOException;
import org.stet.verification.Check;

/** Writes checks as they come. Closing ends what was written and leaves the stream open. */
public interface CheckWriter extends Closeable {
    /** Writes the check of one draft. */
    void write(Check check) throws IOException;
}

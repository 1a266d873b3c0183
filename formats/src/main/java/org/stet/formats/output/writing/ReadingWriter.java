package org.stet.formats.output.writing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.text.Notice;

/**
 * Writes readings one by one, in UTF-8. Closing it finishes the output and leaves the stream open. Confined to one thread.
 */
public interface ReadingWriter extends Closeable {
    /** Writes the next reading. */
    void write(Reading reading) throws IOException;

    /**
     * Writes the turns of the next transcript.
     *
     * @param notices remarks on it, by place in its text
     */
    void write(Transcript transcript, List<Notice> notices) throws IOException;

    /** Finishes the output; the stream is flushed and stays open. */
    @Override
    void close() throws IOException;
}

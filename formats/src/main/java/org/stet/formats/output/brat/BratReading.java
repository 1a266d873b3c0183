package org.stet.formats.output.brat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/**
 * The annotations of one input on a stream. They are offsets into a text that is not written, and a second input's would be taken
 * for the first one's: {@link BratFolder} writes several. Confined to one thread.
 */
public final class BratReading implements ReadingWriter {
    private final OutputStream out;
    private Optional<String> held = Optional.empty();

    /** Writes to a stream, which stays open. */
    public BratReading(OutputStream out) {
        this.out = out;
    }

    /** @throws SeveralInputsException at the second input; nothing is written then */
    @Override
    public void write(Reading reading) throws IOException {
        hold(ReadingStandoff.of(reading, BratText.of(reading.article().text())));
    }

    /** @throws SeveralInputsException at the second input; nothing is written then */
    @Override
    public void write(Transcript transcript, List<Notice> notices) throws IOException {
        hold(TranscriptStandoff.of(transcript, BratText.of(transcript.text())));
    }

    private void hold(String annotations) throws IOException {
        if (held.isPresent()) {
            held = Optional.empty();
            throw new SeveralInputsException();
        }
        held = Optional.of(annotations);
    }

    @Override
    public void close() throws IOException {
        out.write(held.orElse("").getBytes(UTF_8));
        out.flush();
    }
}

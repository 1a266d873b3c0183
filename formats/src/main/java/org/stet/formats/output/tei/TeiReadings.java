package org.stet.formats.output.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/**
 * TEI P5: one input as {@code TEI}, several as {@code teiCorpus}. The first is held back until a second one shows which it is.
 * Confined to one thread.
 */
public final class TeiReadings implements ReadingWriter {
    private final OutputStream out;
    private final boolean several;
    private Optional<TeiDocument> held = Optional.empty();
    private Optional<Xml> corpus = Optional.empty();
    private int documents;

    /**
     * Writes to a stream, which stays open.
     *
     * @param several whether one reading too is written as a corpus
     */
    public TeiReadings(OutputStream out, boolean several) {
        this.out = out;
        this.several = several;
    }

    @Override
    public void write(Reading reading) throws IOException {
        write(new TeiArticle(reading));
    }

    @Override
    public void write(Transcript transcript, List<Notice> notices) throws IOException {
        write(new TeiTranscript(transcript, notices));
    }

    private void write(TeiDocument document) throws IOException {
        if (!several && held.isEmpty() && corpus.isEmpty()) {
            held = Optional.of(document);
            return;
        }
        Xml xml = openCorpus();
        if (held.isPresent()) {
            add(held.get(), xml);
            held = Optional.empty();
        }
        add(document, xml);
        xml.flush();
    }

    private void add(TeiDocument document, Xml xml) throws IOException {
        documents++;
        document.write(xml, "d" + documents + ".");
    }

    private Xml openCorpus() throws IOException {
        if (corpus.isEmpty()) {
            Xml xml = new Xml(out);
            corpus = Optional.of(xml);
            xml.root("teiCorpus");
            new TeiHeader(xml).corpus();
        }
        return corpus.get();
    }

    @Override
    public void close() throws IOException {
        if (held.isPresent()) {
            Xml xml = new Xml(out);
            held.get().write(xml, "");
            xml.close();
        } else if (corpus.isPresent()) {
            corpus.get().end();
            corpus.get().close();
        }
        out.flush();
    }
}

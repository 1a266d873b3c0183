package org.stet.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.stet.Reader;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/** Reads each article that comes in and writes the reading at once; names what cannot be read. Confined to one thread. */
final class ReadingDesk implements Inbox {
    private final Reader reader;
    private final ReadingWriter writer;
    private final Flushable out;
    private final PrintStream err;
    private int refused;

    ReadingDesk(Reader reader, ReadingWriter writer, Flushable out, PrintStream err) {
        this.reader = reader;
        this.writer = writer;
        this.out = out;
        this.err = err;
    }

    @Override
    public void take(Document document, List<Notice> notices) throws IOException {
        if (document instanceof Article article) {
            writer.write(reader.read(article).with(notices));
        } else if (document instanceof Transcript transcript) {
            writer.write(transcript, notices);
        }
        out.flush();
    }

    @Override
    public void refuse(UnreadableInputException problem) {
        err.println("stet: " + problem.getMessage());
        refused++;
    }

    /** Sums up what was refused, and says whether that was nothing. */
    boolean close() {
        if (refused > 1) {
            err.println("stet: " + refused + " inputs could not be read");
        }
        return refused == 0;
    }
}

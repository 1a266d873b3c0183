package org.stet.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.PrintStream;
import org.stet.Reader;
import org.stet.Stet;
import org.stet.document.Article;
import org.stet.formats.input.Inbox;
import org.stet.formats.input.UnreadableInputException;
import org.stet.formats.output.ReadingWriter;

/** Reads each article that comes in and writes the reading at once; names what cannot be read. Confined to one thread. */
final class ReadingDesk implements Inbox {
    private final Reader reader = Stet.reader().build();
    private final ReadingWriter writer;
    private final Flushable out;
    private final PrintStream err;
    private int refused;

    ReadingDesk(ReadingWriter writer, Flushable out, PrintStream err) {
        this.writer = writer;
        this.out = out;
        this.err = err;
    }

    @Override
    public void take(Article article) throws IOException {
        writer.write(reader.read(article));
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

package org.stet.formats.output.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.Count;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/** Text for people, article after article, with the sums at the end where there are several. Confined to one thread. */
public final class TextReadings implements ReadingWriter {
    private final OutputStream out;
    private final TextLayout layout;
    private final boolean withDecisions;
    private int articles;
    private int transcripts;
    private int statements;
    private int notices;

    /**
     * Writes to a stream, which stays open, in a layout.
     *
     * @param withDecisions whether it is written too why speakers are who they are
     */
    public TextReadings(OutputStream out, TextLayout layout, boolean withDecisions) {
        this.out = out;
        this.layout = layout;
        this.withDecisions = withDecisions;
    }

    @Override
    public void write(Reading reading) throws IOException {
        TextPage page = nextPage();
        new TextReading(page, withDecisions).write(reading);
        out.write(page.text().getBytes(UTF_8));
        articles++;
        statements += reading.statements().size();
        notices += reading.notices().size();
    }

    @Override
    public void write(Transcript transcript, List<Notice> remarks) throws IOException {
        TextPage page = nextPage();
        new TextTranscript(page).write(transcript, remarks);
        out.write(page.text().getBytes(UTF_8));
        transcripts++;
        notices += remarks.size();
    }

    private TextPage nextPage() {
        TextPage page = new TextPage(layout);
        if (articles + transcripts > 0) {
            page.blank();
        }
        return page;
    }

    @Override
    public void close() throws IOException {
        if (articles + transcripts > 1) {
            String also = transcripts == 0 ? "" : Count.of(transcripts, "transcript") + ", ";
            String sums = "Together: " + Count.of(articles, "article") + ", " + also + Count.of(statements, "statement")
                    + ", " + Count.of(notices, "notice");
            TextPage page = new TextPage(layout);
            page.blank();
            page.paragraph(new StyledText().add(sums, Style.HEADING));
            out.write(page.text().getBytes(UTF_8));
        }
        out.flush();
    }
}

package org.stet.formats.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.stet.attribution.Reading;

/** Text for people, article after article, with the sums at the end where there are several. Confined to one thread. */
final class TextReadings implements ReadingWriter {
    private final OutputStream out;
    private final TextLayout layout;
    private int articles;
    private int statements;
    private int notices;

    TextReadings(OutputStream out, TextLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    @Override
    public void write(Reading reading) throws IOException {
        TextPage page = new TextPage(layout);
        if (articles > 0) {
            page.blank();
        }
        new TextReading(page).write(reading);
        out.write(page.text().getBytes(UTF_8));
        articles++;
        statements += reading.statements().size();
        notices += reading.notices().size();
    }

    @Override
    public void close() throws IOException {
        if (articles > 1) {
            String sums = "Together: " + Count.of(articles, "article") + ", " + Count.of(statements, "statement") + ", "
                    + Count.of(notices, "notice");
            TextPage page = new TextPage(layout);
            page.blank();
            page.paragraph(new StyledText().add(sums, Style.HEADING));
            out.write(page.text().getBytes(UTF_8));
        }
        out.flush();
    }
}

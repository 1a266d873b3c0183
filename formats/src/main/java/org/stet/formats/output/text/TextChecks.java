package org.stet.formats.output.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.stet.formats.output.writing.CheckWriter;
import org.stet.formats.output.writing.Count;
import org.stet.verification.Check;
import org.stet.verification.Standing;

/** Checks as text for people, draft after draft, with the sums at the end where there are several. Confined to one thread. */
public final class TextChecks implements CheckWriter {
    private final OutputStream out;
    private final TextLayout layout;
    private int drafts;
    private int quotations;
    private long failing;

    /** Writes to a stream, which stays open, in a layout. */
    public TextChecks(OutputStream out, TextLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    @Override
    public void write(Check check) throws IOException {
        TextPage page = new TextPage(layout);
        if (drafts > 0) {
            page.blank();
        }
        new TextCheck(page).write(check);
        out.write(page.text().getBytes(UTF_8));
        drafts++;
        quotations += check.findings().size();
        failing += check.findings().stream()
                .filter(finding -> finding.standing() == Standing.FAILS)
                .count();
    }

    @Override
    public void close() throws IOException {
        if (drafts > 1) {
            TextPage page = new TextPage(layout);
            page.blank();
            String sums = "Together: " + Count.of(drafts, "draft") + ", " + Count.of(quotations, "quotation") + ", "
                    + failing + (failing == 1 ? " does not stand" : " do not stand");
            page.paragraph(new StyledText().add(sums, Style.HEADING));
            out.write(page.text().getBytes(UTF_8));
        }
        out.flush();
    }
}

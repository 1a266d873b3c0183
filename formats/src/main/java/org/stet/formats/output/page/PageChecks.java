package org.stet.formats.output.page;

import java.io.IOException;
import java.io.OutputStream;
import org.stet.formats.output.writing.CheckWriter;
import org.stet.verification.Check;

/** Checks as one HTML page that needs nothing beside it: no script, no network. Confined to one thread. */
public final class PageChecks implements CheckWriter {
    private final OutputStream out;
    private final Html page;
    private int drafts;

    /** Writes to a stream, which stays open. */
    public PageChecks(OutputStream out) {
        this.out = out;
        this.page = new Html(out);
    }

    @Override
    public void write(Check check) throws IOException {
        if (drafts++ == 0) {
            begin(Heading.title(check.draft()));
        }
        new CheckSection(check, drafts, page).write();
        page.flush();
    }

    private void begin(String title) throws IOException {
        PageHead.write(page, title + " · do the quotations stand?", Stylesheet.CHECKS);
        page.open("body", "class", "check").line();
        page.open("header", "class", "page").line();
        page.element("h1", "Do the quotations stand?").line();
        page.open("p", "class", "legend")
                .element("mark", "differs")
                .text(" here from the record · ")
                .element("span", "‸", "class", "missing")
                .text(" something of the record is missing here")
                .close("p")
                .line();
        page.close("header").line().open("main").line();
    }

    @Override
    public void close() throws IOException {
        if (drafts > 0) {
            page.close("main").line().close("body").line().close("html").line().flush();
        }
        out.flush();
    }
}

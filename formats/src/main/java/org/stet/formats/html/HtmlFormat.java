package org.stet.formats.html;

import java.io.IOException;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;

/** Web pages. Immutable; share freely. */
public final class HtmlFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        Page page = HtmlPages.article(input.origin(), input.beginning(Markup.MOST_BYTES + 1));
        inbox.take(page.article(), page.notices());
    }
}

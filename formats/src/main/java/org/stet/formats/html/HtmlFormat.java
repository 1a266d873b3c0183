package org.stet.formats.html;

import java.io.IOException;
import java.util.List;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;

/** Web pages. Immutable; share freely. */
public final class HtmlFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        Page page = HtmlPages.article(input.origin(), input.beginning(Markup.MOST_BYTES + 1));
        if (page.transcript().isPresent()) {
            inbox.take(page.transcript().get(), List.of());
        } else {
            inbox.take(page.article(), page.notices());
        }
    }
}

package org.stet.formats.prose;

import java.io.IOException;
import java.util.List;
import org.stet.formats.intake.Encoding;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;

/** Plain text and Markdown. Immutable; share freely. */
public final class ProseFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        inbox.take(TextArticle.of(input.file(), Encoding.decode(input.bytes())), List.of());
    }
}

package org.stet.formats.prose;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stet.document.Document;
import org.stet.formats.intake.Encoding;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;

/** Plain text and Markdown: articles, and transcripts whose turns begin with labels. Immutable; share freely. */
public final class ProseFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        inbox.take(document(input.file(), Encoding.decode(input.bytes())), List.of());
    }

    private static Document document(Optional<String> file, String text) {
        return SpeechText.of(file, text).map(Document.class::cast).orElseGet(() -> TextArticle.of(file, text));
    }
}

package org.stet.formats.prose;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stet.document.Document;
import org.stet.formats.intake.Encoding;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.text.Notice;
import org.stet.text.Span;

/** Plain text and Markdown: articles, and transcripts whose turns begin with labels. Immutable; share freely. */
public final class ProseFormat implements Format {
    private static final Notice EMPTY =
            new Notice(new Span(0, 0), Notice.Code.NOT_AN_ARTICLE, "There are no words in this file.");

    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        String text = Encoding.decode(input.bytes());
        inbox.take(document(input.file(), text), text.isBlank() ? List.of(EMPTY) : List.of());
    }

    private static Document document(Optional<String> file, String text) {
        return SpeechText.of(file, text).map(Document.class::cast).orElseGet(() -> TextArticle.of(file, text));
    }
}

package org.stet.formats.prose;

import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.metadata.HeaderLines;
import org.stet.text.Span;

/** Articles from documents that are text: plain, which is kept as it is, or Markdown, of which the words are kept. */
final class TextArticle {
    private TextArticle() {}

    /** Makes the article of a document. */
    static Article of(Optional<String> file, String text) {
        HeaderLines header = HeaderLines.of(text);
        if (header.end() == 0 && MarkdownSigns.in(file, text)) {
            return MarkdownArticle.of(file, text);
        }
        Part body = new Part(Part.Kind.BODY, new Span(header.end(), text.length()));
        return header.metadata().article(file, text, List.of(body));
    }
}

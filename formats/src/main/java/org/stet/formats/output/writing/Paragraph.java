package org.stet.formats.output.writing;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.text.SourceText;
import org.stet.text.Span;
import org.stet.text.Stretch;
import org.stet.text.Stretch.Setting;

/**
 * A paragraph of an article.
 *
 * @param span its words, without white space at the ends
 * @param kind the kind of part it stands in
 */
public record Paragraph(Span span, Part.Kind kind) {
    /** Returns the paragraphs of an article's parts, in order; header lines are in none. */
    public static List<Paragraph> of(Article article) {
        List<Part> parts = article.parts();
        SourceText text = SourceText.of(
                article.text(),
                parts.stream()
                        .map(part -> new Stretch(part.span(), Setting.RUNNING))
                        .toList());
        List<Paragraph> paragraphs = new ArrayList<>();
        int part = 0;
        for (Span span : text.paragraphs()) {
            while (parts.get(part).span().end() < span.end()) {
                part++;
            }
            paragraphs.add(new Paragraph(span, parts.get(part).kind()));
        }
        return paragraphs;
    }
}

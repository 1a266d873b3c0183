package org.stet.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Part;
import org.stet.formats.metadata.Delivery;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.transcript.SpokenParagraphs;
import org.stet.text.Span;

/** The document that printed lines make: a transcript if its paragraphs begin with labels, otherwise an article. */
final class PrintedDocument {
    private PrintedDocument() {}

    /** Makes the document. Its text is put together: words of turns, or paragraphs with an empty line between them. */
    static Document of(PDDocument pdf, List<PdfLine> lines, Optional<String> file) {
        List<PdfLine> printed = Footnotes.removed(RunningHeads.removed(ReadingOrder.of(lines)));
        List<Paragraph> paragraphs = Paragraphs.of(printed);
        Metadata known = PdfMetadata.of(pdf);
        boolean hinted = file.flatMap(Delivery::in).isPresent()
                || known.value("title").flatMap(Delivery::in).isPresent();
        String text = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        return SpokenParagraphs.in(text, known, file, hinted)
                .map(Document.class::cast)
                .orElseGet(() -> article(pdf, known, paragraphs, Footnotes.bodySize(printed), file));
    }

    private static Article article(
            PDDocument pdf, Metadata known, List<Paragraph> paragraphs, float body, Optional<String> file) {
        Optional<Paragraph> headline = PdfMetadata.headline(paragraphs, body);
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        headline.ifPresent(paragraph -> parts.add(part(Part.Kind.HEADLINE, text, paragraph)));
        int begin = text.length();
        for (Paragraph paragraph : paragraphs) {
            if (headline.filter(paragraph::equals).isEmpty()) {
                begin = parts.size() > (headline.isPresent() ? 1 : 0)
                        ? begin
                        : text.length() + (text.length() > 0 ? 2 : 0);
                part(Part.Kind.BODY, text, paragraph);
            }
        }
        if (text.length() > begin) {
            parts.add(new Part(Part.Kind.BODY, new Span(begin, text.length())));
        }
        return PdfMetadata.ofArticle(pdf, known, headline.map(Paragraph::text)).article(file, text.toString(), parts);
    }

    private static Part part(Part.Kind kind, StringBuilder text, Paragraph paragraph) {
        text.append(text.length() > 0 ? "\n\n" : "");
        int begin = text.length();
        text.append(paragraph.text());
        return new Part(kind, new Span(begin, text.length()));
    }
}

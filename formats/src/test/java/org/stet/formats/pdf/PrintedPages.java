package org.stet.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints lines on pages, as a word processor would. */
final class PrintedPages {
    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    /** Returns the document, to say something about it. */
    PDDocument document() {
        return document;
    }

    /** Begins a page. */
    PrintedPages page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Prints words from a place, in points from the left and the top, in letters of a size. */
    PrintedPages line(float left, float top, float size, PDFont font, String words) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(left, PDRectangle.A4.getHeight() - top);
            stream.showText(words);
            stream.endText();
        }
        return this;
    }

    /** Prints lines of body text below one another; those that begin with a tab are indented. */
    PrintedPages lines(float top, String... lines) throws IOException {
        float at = top;
        for (String line : lines) {
            boolean indented = line.startsWith("\t");
            line(indented ? 108 : 72, at, 12, PLAIN, line.strip());
            at += 24;
        }
        return this;
    }

    /** Returns the file. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}

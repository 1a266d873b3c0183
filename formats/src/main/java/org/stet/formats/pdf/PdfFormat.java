package org.stet.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stet.document.Document;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;
import org.stet.text.Span;

/**
 * PDF with text in it (ISO 32000): a transcript where its paragraphs begin with labels, otherwise an article. Pages that are broken
 * are passed over with a notice; a file that is encrypted, broken as a whole or without any text is refused. Immutable; share freely.
 */
public final class PdfFormat implements Format {
    private final PdfLimits limits;

    /** Makes the format with its usual limits: 5,000 pages, 4,000,000 letters. */
    public PdfFormat() {
        this(PdfLimits.DEFAULT);
    }

    PdfFormat(PdfLimits limits) {
        this.limits = limits;
    }

    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        Document document;
        List<Notice> notices;
        try (PDDocument pdf = PdfFile.open(input, limits)) {
            PageLines pages = read(pdf, input);
            document = PrintedDocument.of(pdf, pages.lines(), input.file());
            notices = notices(pages);
        }
        inbox.take(document, notices);
    }

    private PageLines read(PDDocument pdf, Input input) throws UnreadableInputException {
        PageLines pages = new PageLines(limits);
        try {
            pages.read(pdf);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw input.unreadable("this PDF is broken: its pages cannot be walked through");
        } catch (OutOfMemoryError e) {
            throw input.unreadable("this PDF is not read: its pages take more memory than there is");
        }
        if (pages.lines().isEmpty()) {
            throw input.unreadable(
                    pages.broken().isEmpty()
                            ? "this PDF holds no text; if its pages are pictures, their words have to be recognised first"
                            : "this PDF is broken: none of its pages can be read");
        }
        return pages;
    }

    private static List<Notice> notices(PageLines pages) {
        List<Notice> notices = new ArrayList<>();
        pages.broken().stream()
                .limit(20)
                .map(page -> new Notice(
                        new Span(0, 0),
                        Notice.Code.BROKEN_FILE,
                        "Page " + page + " of the PDF is broken and not read."))
                .forEach(notices::add);
        Optional<String> reached = pages.reached();
        reached.map(limit -> new Notice(
                        new Span(0, 0),
                        Notice.Code.LIMIT_REACHED,
                        "The PDF is read up to a limit, " + limit + "; the rest is not read."))
                .ifPresent(notices::add);
        return notices;
    }
}

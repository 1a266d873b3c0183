package org.stet.formats.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The printed lines of a document, in the order in which they were set. Past a limit it stops and says so. Confined to one thread. */
final class PageLines extends PDFTextStripper {
    private final PdfLimits limits;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private final LineOfWords line = new LineOfWords();
    private Optional<String> reached = Optional.empty();
    private float height;
    private long letters;
    private long steps;
    private long stepsOfPage;

    PageLines(PdfLimits limits) {
        this.limits = limits;
        setSuppressDuplicateOverlappingText(true);
    }

    /** Reads the lines of a document. */
    void read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    /** Returns the lines that were read. */
    List<PdfLine> lines() {
        return lines;
    }

    /** Returns the numbers of the pages that are broken, counted from 1. */
    List<Integer> broken() {
        return broken;
    }

    /** Returns which limit was reached, as words for a sentence. */
    Optional<String> reached() {
        return reached;
    }

    @Override
    public void processPage(PDPage page) {
        if (reached.isPresent()) {
            return;
        }
        if (getCurrentPageNo() > limits.pages()) {
            reached = Optional.of(limits.pages() + " pages");
            return;
        }
        stepsOfPage = 0;
        try {
            height = page.getCropBox().getHeight();
            super.processPage(page);
        } catch (LimitReached e) {
            reached = Optional.of(e.limit);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            broken.add(getCurrentPageNo());
        }
        flush();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        stepsOfPage++;
        if (stepsOfPage > limits.stepsOfPage() || steps > limits.steps()) {
            throw new LimitReached("the drawing steps of page " + getCurrentPageNo());
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters++;
        if (letters > limits.letters()) {
            throw new LimitReached(limits.letters() + " letters");
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        line.add(new PrintedWord(text, letters));
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writeParagraphEnd() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        line.take(getCurrentPageNo(), height).ifPresent(lines::add);
    }

    private static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String limit;

        LimitReached(String limit) {
            super(limit, null, false, false);
            this.limit = limit;
        }
    }
}

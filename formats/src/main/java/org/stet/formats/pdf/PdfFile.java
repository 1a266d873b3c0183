package org.stet.formats.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.UnreadableInputException;

/** Opens PDF files. What PDFBox remarks on the way goes nowhere: what matters of it is said in notices and messages. */
final class PdfFile {
    /** Kept, for a logger that nobody holds loses its level. */
    private static final List<Logger> QUIET = Stream.of("org.apache.pdfbox", "org.apache.fontbox")
            .map(Logger::getLogger)
            .toList();

    private static final int TAIL = 2048;

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new PlainFonts());
    }

    private PdfFile() {}

    /** Opens a file that needs no password; whoever asked closes it. */
    static PDDocument open(Input input, PdfLimits limits) throws UnreadableInputException {
        byte[] bytes = input.bytes();
        Optional<String> tooLarge = PackedStreams.tooLarge(bytes, limits);
        if (tooLarge.isPresent()) {
            throw input.unreadable("this PDF is not read: " + tooLarge.get());
        }
        try {
            return Loader.loadPDF(
                    new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw input.unreadable("this PDF is encrypted and opens with a password only");
        } catch (IOException | RuntimeException e) {
            throw input.unreadable("this PDF is broken" + where(bytes) + reason(e));
        } catch (StackOverflowError e) {
            throw input.unreadable("this PDF is broken: its objects are nested too deeply");
        } catch (OutOfMemoryError e) {
            throw input.unreadable("this PDF is not read: opening it takes more memory than there is");
        }
    }

    private static String where(byte[] bytes) {
        String tail = new String(bytes, Math.max(0, bytes.length - TAIL), Math.min(TAIL, bytes.length), ISO_8859_1);
        return tail.contains("%%EOF") ? "" : ", it ends unfinished at byte offset " + bytes.length;
    }

    private static String reason(Exception e) {
        return e.getMessage() == null || e instanceof RuntimeException ? "" : ": " + e.getMessage();
    }
}

package org.stet.formats.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.stet.document.Document;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.Origin;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;

/** Files made to break a reader: each is read or refused, in time and without another exception. */
class HostilePdfTest {
    private static final Duration CLOCK = Duration.ofSeconds(60);
    private static final String PAGE =
            "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>> endobj\n";
    private static final String FONT = "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Times-Roman>> endobj\n";

    @Test
    void everyBeginningIsReadOrRefused() throws IOException {
        byte[] whole = new PrintedPages()
                .page()
                .lines(100, "One line.", "Another line.")
                .page()
                .lines(100, "More.")
                .bytes();

        assertTimeoutPreemptively(CLOCK, () -> {
            for (int end = 0; end < whole.length; end += 7) {
                assertThat(outcome(Arrays.copyOf(whole, end))).isNotEmpty();
            }
        });
    }

    @Test
    void aFileThatIsCutOffIsNamedWithThePlaceWhereItEnds() throws IOException {
        byte[] whole = new PrintedPages().page().lines(100, "One line.").bytes();

        assertThat(outcome(Arrays.copyOf(whole, 60)))
                .startsWith("a.pdf: this PDF is broken, it ends unfinished at byte offset 60");
    }

    @Test
    void aTreeOfPagesThatHoldsItselfEnds() {
        String pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 3>> endobj\n" + PAGE + FONT
                + stream(4, "", "BT /F 12 Tf 72 700 Td (Here it is.) Tj ET") + end();

        assertTimeoutPreemptively(CLOCK, () -> assertThat(outcome(bytes(pdf))).contains("Here it is."));
    }

    @Test
    void aDrawingThatDrawsItselfEnds() {
        String pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n" + PAGE + FONT
                + stream(4, "", "BT /F 12 Tf 72 700 Td (Here it is.) Tj ET /X Do")
                + stream(
                        6,
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                        "/X Do /X Do /X Do")
                + end();

        assertTimeoutPreemptively(CLOCK, () -> assertThat(outcome(bytes(pdf))).isNotEmpty());
    }

    @Test
    void aStreamThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                deflater.write(spaces);
            }
        }
        String pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n" + PAGE + FONT
                + stream(4, "/Filter/FlateDecode", packed.toString(ISO_8859_1)) + end();

        assertThat(outcome(bytes(pdf)))
                .matches(
                        "a\\.pdf: this PDF is not read: the stream at byte offset \\d+ unpacks to more than 33554432 bytes");
    }

    @Test
    void arraysInsideArraysAreRefusedOrPassedOver() {
        String nested = "[".repeat(200_000) + "]".repeat(200_000);
        String pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R/Names " + nested + ">> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n" + PAGE + FONT + end();

        assertTimeoutPreemptively(CLOCK, () -> assertThat(outcome(bytes(pdf))).isNotEmpty());
    }

    @Test
    void pagesPastTheLimitAreNotReadAndThatIsSaid() throws IOException {
        byte[] pdf = new PrintedPages()
                .page()
                .lines(100, "One line.")
                .page()
                .lines(100, "More.")
                .bytes();

        assertThat(outcome(pdf, new PdfLimits(1, 100, 100, 100, 1000, 1000)))
                .isEqualTo("One line. [The PDF is read up to a limit, 1 pages; the rest is not read.]");
    }

    private static String stream(int number, String entries, String data) {
        return number + " 0 obj <</Length " + data.length() + entries + ">> stream\n" + data + "\nendstream endobj\n";
    }

    private static String end() {
        return "trailer <</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF\n";
    }

    private static byte[] bytes(String pdf) {
        return pdf.getBytes(ISO_8859_1);
    }

    private static String outcome(byte[] pdf) throws IOException {
        return outcome(pdf, PdfLimits.DEFAULT);
    }

    private static String outcome(byte[] pdf, PdfLimits limits) throws IOException {
        StringBuilder outcome = new StringBuilder();
        try {
            new PdfFormat(limits)
                    .each(new Input(Origin.file("a.pdf"), new ByteArrayInputStream(pdf), 1 << 26), new Inbox() {
                        @Override
                        public void take(Document document, List<Notice> notices) {
                            outcome.append(document.text());
                            notices.forEach(notice -> outcome.append(" [")
                                    .append(notice.message())
                                    .append(']'));
                        }

                        @Override
                        public void refuse(UnreadableInputException problem) {
                            outcome.append(problem.getMessage());
                        }
                    });
        } catch (UnreadableInputException e) {
            outcome.append(e.getMessage());
        }
        return outcome.toString();
    }
}

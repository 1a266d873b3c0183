package org.stet.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Part;
import org.stet.document.Transcript;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.Origin;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;

class PdfFormatTest {
    private final List<Notice> notices = new ArrayList<>();

    @Test
    void turnsGoOnOverLinesParagraphsAndPagesWithoutHeadsAndFeet() throws IOException {
        assertThat(turns(conference()))
                .containsExactly(
                        "CHAIR VOS: Good afternoon. The long-term levy is decided, and we decided it today.\n"
                                + "We will build in stone before the winter comes to Brackwater harbour.",
                        "JONAS PELL: Who pays for the long-term levy?",
                        "CHAIR VOS: The quay. And nobody else.");
    }

    @Test
    void titleAndDayStandInWhatThePdfSaysOfItself() throws IOException {
        Transcript transcript = (Transcript) read(conference());

        assertThat(transcript.title()).contains("Press Conference of the Chair, May 14, 2031");
        assertThat(transcript.date()).contains(LocalDate.of(2031, 5, 14));
    }

    @Test
    void aHyphenThatOnlyBreaksAWordGoes() throws IOException {
        PrintedPages pages = new PrintedPages().page();
        pages.lines(
                200,
                "\tVOS: A transcript is a transcript, and this is a tran-",
                "script too.",
                "\tPELL: Yes.",
                "\tVOS: Yes.",
                "\tPELL: So.");

        assertThat(turns(pages.bytes()))
                .first()
                .isEqualTo("VOS: A transcript is a transcript, and this is a transcript too.");
    }

    @Test
    void aRaisedFigureIsTheMarkOfAFootnoteAndTheFootnoteWasNotSpoken() throws IOException {
        PrintedPages pages = new PrintedPages().page();
        pages.line(108, 200, 12, PrintedPages.PLAIN, "VOS: We decided.");
        pages.line(200, 195, 6, PrintedPages.PLAIN, "1");
        pages.lines(224, "\tPELL: When?", "\tVOS: Today.", "\tPELL: So.");
        pages.line(72, 760, 8, PrintedPages.PLAIN, "1 The minister meant yesterday.");

        assertThat(turns(pages.bytes())).containsExactly("VOS: We decided.", "PELL: When?", "VOS: Today.", "PELL: So.");
    }

    @Test
    void whatHasNoLabelsIsAnArticleUnderItsLargestLine() throws IOException {
        PrintedPages pages = new PrintedPages().page();
        pages.line(72, 90, 20, PrintedPages.BOLD, "Minister promises stone wall");
        pages.lines(
                130,
                "The sea wall will be rebuilt in stone, the minister for the coast said,",
                "and work begins in March.");
        pages.lines(220, "\"We will build,\" said Lena Vos.");
        Article article = (Article) read(pages.bytes());

        assertThat(article.title()).contains("Minister promises stone wall");
        assertThat(article.parts()).extracting(Part::kind).containsExactly(Part.Kind.HEADLINE, Part.Kind.BODY);
        assertThat(article.text())
                .isEqualTo(String.join(
                        "\n\n",
                        "Minister promises stone wall",
                        "The sea wall will be rebuilt in stone, the minister for the coast said, and work begins in March.",
                        "\"We will build,\" said Lena Vos."));
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        PrintedPages pages = new PrintedPages().page().lines(200, "Secret.");
        pages.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertRefused(pages.bytes(), "a.pdf: this PDF is encrypted and opens with a password only");
    }

    @Test
    void aFileOfPicturesAloneIsRefused() throws IOException {
        assertRefused(
                new PrintedPages().page().bytes(),
                "a.pdf: this PDF holds no text; if its pages are pictures, their words have to be recognised first");
    }

    private static byte[] conference() throws IOException {
        PrintedPages pages = new PrintedPages();
        pages.document().getDocumentInformation().setTitle("Press Conference of the Chair, May 14, 2031");
        for (int page = 1; page <= 3; page++) {
            pages.page();
            pages.line(72, 40, 10, PrintedPages.PLAIN, "May 14, 2031   The Chair's Press Conference   FINAL");
            pages.line(280, 810, 10, PrintedPages.PLAIN, "Page " + page + " of 3");
            pages.lines(120, body(page));
        }
        return pages.bytes();
    }

    private static String[] body(int page) {
        return switch (page) {
            case 1 ->
                new String[] {
                    "\tCHAIR VOS. Good afternoon. The long-",
                    "term levy is decided, and we decided it today.",
                    "\tWe will build in stone before the winter"
                };
            case 2 -> new String[] {"comes to Brackwater harbour.", "\tJONAS PELL. Who pays for the long-term levy?"};
            default -> new String[] {"\tCHAIR VOS. The quay.", "And nobody else."};
        };
    }

    private List<String> turns(byte[] pdf) throws IOException {
        Document document = read(pdf);
        assertThat(document).isInstanceOf(Transcript.class);
        Transcript transcript = (Transcript) document;
        return transcript.turns().stream()
                .map(turn -> turn.speaker().orElse("-") + ": "
                        + transcript
                                .text()
                                .substring(turn.span().begin(), turn.span().end()))
                .toList();
    }

    private void assertRefused(byte[] pdf, String message) {
        assertThatThrownBy(() -> read(pdf))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(message);
    }

    private Document read(byte[] pdf) throws IOException {
        List<Document> found = new ArrayList<>();
        Input input = new Input(Origin.file("a.pdf"), new ByteArrayInputStream(pdf), 1 << 24);
        new PdfFormat().each(input, new Inbox() {
            @Override
            public void take(Document document, List<Notice> remarks) {
                found.add(document);
                notices.addAll(remarks);
            }

            @Override
            public void refuse(UnreadableInputException problem) {
                throw new AssertionError(problem);
            }
        });
        return found.get(0);
    }
}

package org.stet.formats.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.Collected;
import org.stet.text.Notice;

class WordFormatTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "what was inserted is kept|<w:r><w:t>The </w:t></w:r><w:ins><w:r><w:t>new </w:t></w:r></w:ins>"
                        + "<w:r><w:t>wall</w:t></w:r>|The new wall",
                "what was deleted is left out|<w:r><w:t>The </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r>"
                        + "</w:del><w:r><w:t>wall</w:t></w:r>|The wall",
                "what was moved stands where it was moved to|<w:moveFrom><w:r><w:t>wall</w:t></w:r></w:moveFrom><w:r>"
                        + "<w:t>The </w:t></w:r><w:moveTo><w:r><w:t>wall</w:t></w:r></w:moveTo>|The wall",
                "hidden text is left out|<w:r><w:t>The wall</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>!</w:t></w:r>"
                        + "|The wall",
                "hiding that is switched off hides nothing|<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>wall</w:t></w:r>"
                        + "|wall",
                "how a run was before does not hide it|<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
                        + "</w:rPr><w:t>wall</w:t></w:r>|wall",
                "a field shows what it shows|<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK x"
                        + "</w:instrText><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>wall"
                        + "</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>|wall",
                "a link, a smart tag and a content control keep their words|<w:hyperlink><w:r><w:t>The </w:t></w:r>"
                        + "</w:hyperlink><w:smartTag><w:r><w:t>new </w:t></w:r></w:smartTag><w:sdt><w:sdtContent><w:r>"
                        + "<w:t>wall</w:t></w:r></w:sdtContent></w:sdt>|The new wall",
                "the prompt of an empty content control is left out|<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
                        + "<w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>wall</w:t></w:r>"
                        + "|wall",
                "soft hyphens vanish and hard ones stay|<w:r><w:t>har\u00ADbour</w:t><w:softHyphen/><w:noBreakHyphen/>"
                        + "<w:t>wall</w:t></w:r>|harbour-wall",
                "a note is left out with its mark|<w:r><w:t>wall</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r>|wall",
                "a symbol of a font's own is left out|<w:r><w:t>wall</w:t><w:sym w:char='F04A'/><w:sym w:char='2020'/></w:r>"
                        + "|wall†",
                "readings are left out|<w:r><w:ruby><w:rt><w:r><w:t>o</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>wall</w:t>"
                        + "</w:r></w:rubyBase></w:ruby></w:r>|wall"
            })
    void aParagraphHasTheWordsThatWouldBePrinted(String name, String runs, String words) throws IOException {
        assertThat(text("<w:p>" + runs + "</w:p>")).as(name).isEqualTo(words);
    }

    @Test
    void linesBreakAndTabsStayWithinAParagraph() throws IOException {
        assertThat(text("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t>"
                        + "<w:tab/><w:t>c</w:t></w:r></w:p>" + Draft.paragraphs("d", " ", "e")))
                .isEqualTo("a\nb\tc\n\nd\n\ne");
    }

    @Test
    void aParagraphWhoseMarkWasDeletedGoesOnInTheNext() throws IOException {
        assertThat(text("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>The </w:t></w:r></w:p>"
                        + Draft.paragraphs("wall", "fell")))
                .isEqualTo("The wall\n\nfell");
    }

    @Test
    void cellsOfATableAreParagraphs() throws IOException {
        assertThat(text("<w:tbl><w:tblPr/><w:tr><w:tc>" + Draft.paragraphs("a") + "</w:tc><w:tc>"
                        + Draft.paragraphs("b") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("a\n\nb");
    }

    @Test
    void aTextBoxIsReadOnceAndByItself() throws IOException {
        String box = "<w:txbxContent>" + Draft.paragraphs("Box") + "</w:txbxContent>";

        assertThat(text("<w:p><w:r><w:t>The wall </w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice>"
                        + "<mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r><w:r><w:t>fell.</w:t></w:r></w:p>"))
                .isEqualTo("Box\n\nThe wall fell.");
    }

    @Test
    void stylesTellWhatAParagraphDoes() throws IOException {
        Article article = Draft.ofBody(styled("T", "Wall falls")
                        + styled("Untertitel", "At night")
                        + styled("MyQuote", "Run!")
                        + styled("Caption", "The wall.")
                        + styled("Heading1", "Afterwards")
                        + Draft.paragraphs("Quiet."))
                .withStyles("<w:style w:styleId='T'><w:name w:val='Title'/></w:style>"
                        + "<w:style w:styleId='Untertitel'><w:name w:val='Subtitle'/></w:style>"
                        + "<w:style w:styleId='MyQuote'><w:name w:val='House'/><w:basedOn w:val='IntenseQuote'/></w:style>"
                        + "<w:style w:styleId='IntenseQuote'><w:name w:val='Intense Quote'/></w:style>")
                .read()
                .articles
                .get(0);

        assertThat(article.title()).contains("Wall falls");
        assertThat(article.parts())
                .extracting(part -> part.kind() + " "
                        + article.text()
                                .substring(part.span().begin(), part.span().end()))
                .containsExactly(
                        "HEADLINE Wall falls",
                        "STANDFIRST At night",
                        "BLOCKQUOTE Run!",
                        "CAPTION The wall.",
                        "BODY Afterwards\n\nQuiet.");
    }

    @Test
    void aStyleCanHideText() throws IOException {
        assertThat(Draft.ofBody(styled("Note", "To the desk: call her.") + Draft.paragraphs("The wall fell."))
                        .withStyles("<w:style w:styleId='Note'><w:rPr><w:vanish/></w:rPr></w:style>")
                        .read()
                        .articles
                        .get(0)
                        .text())
                .isEqualTo("The wall fell.");
    }

    @Test
    void propertiesNameTitleAndAuthorsAndNoDayOfPublication() throws IOException {
        Article article = Draft.ofBody(Draft.paragraphs("The wall fell."))
                .withProperties("<dc:title>Wall</dc:title><dc:creator>Ann Moss; Dev Patel</dc:creator>"
                        + "<dcterms:created>2031-03-12T09:00:00Z</dcterms:created>")
                .read()
                .articles
                .get(0);

        assertThat(article.title()).contains("Wall");
        assertThat(article.authors()).containsExactly("Ann Moss", "Dev Patel");
        assertThat(article.published()).isEqualTo(Optional.empty());
    }

    @Test
    void whatAProgramWritesByItselfNamesNobody() throws IOException {
        Article article = Draft.ofBody(Draft.paragraphs("a"))
                .withProperties("<dc:title>Word Document</dc:title><dc:creator>python-docx</dc:creator>")
                .read()
                .articles
                .get(0);

        assertThat(article.title()).isEmpty();
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void headerLinesAtTheStartAreTakenOutOfTheText() throws IOException {
        Article article = Draft.ofBody(
                        Draft.paragraphs("# outlet: The Quay Record", "# date: 2031-03-12", "The wall fell."))
                .read()
                .articles
                .get(0);

        assertThat(article.outlet()).contains("The Quay Record");
        assertThat(article.published()).hasToString("Optional[2031-03-12]");
        assertThat(article.text()).isEqualTo("The wall fell.");
    }

    @Test
    void theMemberWithTheTextIsFoundByItsRelationship() throws IOException {
        assertThat(Draft.empty()
                        .with("text/story.xml", Draft.document(Draft.paragraphs("The wall fell.")))
                        .pointingTo("officeDocument", "/text/story.xml")
                        .read()
                        .articles)
                .extracting(Article::text)
                .containsExactly("The wall fell.");
        assertThat(Draft.empty().read().problems)
                .containsExactly(
                        "draft.docx: this Word document has no member word/document.xml, which holds its text");
    }

    @Test
    void aDocumentWithoutWordsIsAnEmptyArticle() throws IOException {
        assertThat(Draft.ofBody("").read().articles.get(0).parts())
                .extracting(Part::kind)
                .containsExactly(Part.Kind.BODY);
    }

    @Test
    void everyBeginningOfADocumentIsReadOrRefusedWithItsByteOffset() throws IOException {
        byte[] whole = Draft.ofBody(Draft.paragraphs("The wall fell.", "Nobody was hurt."))
                .bytes();

        for (int length = 0; length < whole.length; length++) {
            Collected read = Draft.read(Arrays.copyOf(whole, length));
            assertThat(read.articles.size() + read.problems.size()).isEqualTo(1);
            if (read.articles.isEmpty()) {
                assertThat(read.problems.get(0)).containsAnyOf("byte offset " + length + ": it ends", "has no member");
            }
        }
    }

    @Test
    void aDocumentWithBrokenBytesIsReadOrRefused() throws IOException {
        byte[] whole = Draft.ofBody(Draft.paragraphs("The wall fell.", "Nobody was hurt."))
                .bytes();
        Random random = new Random(7);

        for (int i = 0; i < 2000; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            Collected read = Draft.read(broken);
            assertThat(read.articles.size() + read.problems.size())
                    .as("round %s", i)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:p>|this is not XML",
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>|a document type is not allowed here",
                "\u0001|this is not XML"
            })
    void unsoundXmlIsRefusedWithItsPlace(String xml, String reason) throws IOException {
        assertThat(Draft.empty().with("word/document.xml", xml).read().problems)
                .singleElement()
                .asString()
                .startsWith("draft.docx: in its member word/document.xml, line 1, column ")
                .contains(reason);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertThat(Draft.ofBody("<w:p>".repeat(100_000)).read().problems)
                .singleElement()
                .asString()
                .contains("elements nest deeper than 1000");
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        String paragraphs = "<w:p/>".repeat(12_000_000);
        byte[] bomb = Draft.ofBody(paragraphs).bytes();

        Collected read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Draft.read(bomb));

        assertThat(bomb.length).isLessThan(500_000);
        assertThat(read.problems)
                .singleElement()
                .asString()
                .contains("this unpacks to more than 100 times its size, as no text does");
    }

    @Test
    void aDraftBeyondTheLimitIsCutAndSaysSo() throws IOException {
        Random random = new Random(7);
        StringBuilder words = new StringBuilder();
        while (words.length() < 4_100_000) {
            words.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
        }

        Collected read =
                Draft.ofBody(Draft.paragraphs(words.toString(), "More.")).read();

        assertThat(read.articles.get(0).text()).hasSize(4_000_000);
        assertThat(read.notices).extracting(Notice::code).containsExactly(Notice.Code.LIMIT_REACHED);
    }

    @Test
    void noiseIsRefused() throws IOException {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        System.arraycopy("PK\3\4".getBytes(UTF_8), 0, noise, 0, 4);

        assertThat(Draft.read(noise).problems).singleElement().asString().startsWith("draft.docx: ");
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String text(String body) throws IOException {
        return Draft.ofBody(body).read().articles.get(0).text();
    }
}

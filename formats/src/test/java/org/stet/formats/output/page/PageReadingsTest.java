package org.stet.formats.output.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.formats.output.HarbourReading;
import org.stet.formats.output.Said;
import org.stet.formats.output.Samples;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.Paragraph;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.speaker.Speaker;

class PageReadingsTest {
    static Stream<Reading> readings() {
        return Samples.readings();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyParagraphKeepsItsWords(Reading reading) throws IOException {
        Document page = page(reading);
        page.select("sup").remove();

        StringBuilder words = new StringBuilder();
        for (Element paragraph : page.select(".row > p, .row > blockquote, .row > h2")) {
            words.append(paragraph.wholeText());
        }

        StringBuilder expected = new StringBuilder();
        for (Paragraph paragraph : Paragraph.of(reading.article())) {
            expected.append(
                    reading.article().text(),
                    paragraph.span().begin(),
                    paragraph.span().end());
            expected.append('\n');
        }
        assertThat(Said.bare(words.toString())).isEqualTo(Said.bare(expected.toString()));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyStatementHasANumberInTheTextAndANoteInTheMargin(Reading reading) throws IOException {
        Document page = page(reading);

        int number = 1;
        for (Statement statement : reading.statements()) {
            Element note = page.expectFirst("#d1-s" + number);
            assertThat(Said.bare(note.wholeText()))
                    .startsWith(number
                            + Said.bare(statement.speaker().map(Speaker::name).orElse("unattributed")))
                    .contains(statement.form().id());
            assertThat(note.text().contains("negated")).isEqualTo(statement.negated());
            assertThat(note.text().contains("hypothetical")).isEqualTo(statement.hypothetical());
            assertThat(page.select("#d1-r" + number)).hasSize(1);
            number++;
        }
        assertThat(page.select(".notes > li")).hasSize(reading.statements().size());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void nothingThatWasReadIsMarkup(Reading reading) throws IOException {
        Document page = page(reading);

        assertThat(page.select("script, img, link, iframe, object, embed, form, [style], [onclick], base"))
                .isEmpty();
        assertThat(page.select("body b, body i, body strong").eachText()).doesNotContain("alert(1)");
        for (Element link : page.select("a")) {
            String href = link.attr("href");
            assertThat(href).matches("#.+|https://quay\\.example/.*");
            if (href.startsWith("#")) {
                assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
            }
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void thePolicyLetsTheStyleSheetInAndNothingElse() throws Exception {
        Document page = page(HarbourReading.reading());
        String style = page.expectFirst("style").data();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));

        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
        assertThat(style).doesNotContain("url(", "@import", "http");
        assertThat(page.expectFirst("meta[charset]").attr("charset")).isEqualTo("utf-8");
    }

    @Test
    void whatMarksAStatementIsMoreThanColour() throws IOException {
        Document page = page(HarbourReading.reading());

        assertThat(page.select(".direct").eachText()).contains("We will wait for the survey,", "Not a day more.");
        assertThat(page.select(".mixed.quoted").eachText()).containsExactly("a disgrace");
        assertThat(page.select(".indirect").eachText()).contains("the port would close");
        assertThat(page.expectFirst("#d1-r4").text()).isEqualTo("4 not");
        assertThat(page.expectFirst("#d1-r5").text()).isEqualTo("5 if");
        assertThat(page.expectFirst("#d1-s2").text()).isEqualTo("2 Mary Okafor direct continues 1");
        assertThat(page.expectFirst("#d1-s6").text()).isEqualTo("6 unattributed direct · shouted · Someone");
        assertThat(page.select(".cast > li").eachText())
                .containsExactly("Mary Okafor Mayor · person · 4", "Dev Patel person · 2", "unattributed 1");
        assertThat(page.select(".notices li").eachText())
                .containsExactly("✻1 The quotation opened here is never closed. 7:8 · unclosed-quotation");
    }

    @Test
    void aHeadlineInTheTextIsTheHeading() throws IOException {
        assertThat(page(HarbourReading.reading()).select("h2").eachText())
                .containsExactly("Harbour wall to be rebuilt, mayor says");
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        Document page = page(HarbourReading.empty(""));

        assertThat(page.expectFirst("h2").text()).isEqualTo("Untitled");
        assertThat(page.expectFirst(".sums").text()).isEqualTo("no statements, no notices");
        assertThat(page.expectFirst(".empty").text()).isEqualTo("There are no words in this text.");
        assertThat(Said.written(Writers::html)).isEmpty();
    }

    @Test
    void severalInputsAreOnePageWithAListOfContents() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.html(out)) {
            writer.write(HarbourReading.reading());
            writer.write(Samples.transcript(), Samples.transcriptNotices());
            assertThat(out.size()).isZero();
        }
        Document page = Jsoup.parse(out.toString(UTF_8));

        assertThat(page.title()).isEqualTo("2 documents · who says what");
        assertThat(page.select("nav li").eachText())
                .containsExactly(
                        "Harbour wall to be rebuilt, mayor says The Quay Record · 12 March 2031 · 7 statements by 2"
                                + " speakers, 1 unattributed, 1 notice",
                        "Harbour meeting Transcript · as delivered · 11 March 2031 · 2 turns by 1 speaker, 1 notice");
        assertThat(page.select("main > article")).hasSize(2);
    }

    @Test
    void aTranscriptIsShownTurnByTurn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.html(out)) {
            writer.write(Samples.transcript(), List.of());
        }
        Document page = Jsoup.parse(out.toString(UTF_8));

        assertThat(page.select(".turn .who").eachText()).containsExactly("Mary Okafor 00:00:01", "speaker not named");
        assertThat(page.select(".turn .words").eachText())
                .containsExactly("Good morning. We begin [laughter] now.", "=Thank you <all>.");
        assertThat(page.select(".stage").eachText()).containsExactly("[laughter]");
    }

    @Test
    void everyClassIsInTheStyleSheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.html(out)) {
            writer.write(HarbourReading.reading());
            writer.write(Samples.transcript(), Samples.transcriptNotices());
        }
        Set<String> plain = Set.of("body", "headline", "transcript", "words");

        for (Element element : Jsoup.parse(out.toString(UTF_8)).select("[class]")) {
            assertThat(element.classNames())
                    .allSatisfy(name -> assertThat(plain.contains(name)
                                    || Stylesheet.READINGS.text().contains("." + name))
                            .as(name)
                            .isTrue());
        }
    }

    @Test
    void manyLongArticlesAreWrittenInLinearTime() {
        Reading reading = Samples.huge(15_000);

        String page = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Said.written(Writers::html, reading, HarbourReading.reading()));

        assertThat(page).contains("id=\"d1-s15000\"").contains("id=\"d2-s6\"").endsWith("</html>\n");
    }

    private static Document page(Reading reading) throws IOException {
        return Jsoup.parse(Said.written(Writers::html, reading));
    }
}

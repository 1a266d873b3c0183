package org.stet.formats.output.tei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.attribution.Reading;
import org.stet.formats.Golden;
import org.stet.formats.output.HarbourReading;
import org.stet.formats.output.Said;
import org.stet.formats.output.Samples;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.Paragraph;
import org.stet.formats.output.writing.ReadingWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TeiReadingsTest {
    private static final List<String> POINTERS =
            List.of("who", "ana", "corresp", "next", "prev", "ref", "synch", "since", "origin");
    private static final Schema SUBSET = schema();

    static Stream<Reading> readings() {
        return Samples.readings();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyDocumentIsValidAndEveryPointerLeadsSomewhere(Reading reading) throws Exception {
        assertValid(tei(false, reading));
        assertValid(tei(true, reading, HarbourReading.reading()));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theStatementsAreReadBackFromTheText(Reading reading) throws Exception {
        assertThat(said(parsed(tei(false, reading)))).isEqualTo(Said.of(reading));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyParagraphKeepsItsWords(Reading reading) throws Exception {
        StringBuilder expected = new StringBuilder();
        for (Paragraph paragraph : Paragraph.of(reading.article())) {
            expected.append(
                    reading.article().text(),
                    paragraph.span().begin(),
                    paragraph.span().end());
            expected.append('\n');
        }

        String body = elements(parsed(tei(false, reading)), "body").get(0).getTextContent();

        assertThat(Said.bare(body)).isEqualTo(Said.bare(expected.toString()));
    }

    @Test
    void contentsThatCrossAreWrittenInPieces() throws Exception {
        Document document = parsed(tei(false, Samples.crossing()));

        assertThat(elements(document, "said").stream()
                        .map(said -> said.getAttribute("xml:id") + said.getAttribute("prev") + said.getAttribute("next")
                                + " " + said.getTextContent().strip()))
                .containsExactly(
                        "s1#s1.2 one two three", "s2#s2.2 two three", "s3 three", "s2.2#s2 four five", "s1.2#s1 six");
    }

    @Test
    void severalInputsAreACorpusWithIdsOfTheirOwn() throws Exception {
        Document document = parsed(tei(false, HarbourReading.reading(), HarbourReading.reading()));

        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("teiCorpus");
        assertThat(elements(document, "said").get(0).getAttribute("xml:id")).isEqualTo("d1.s1");
        assertThat(elements(document, "TEI")).hasSize(2);
        assertThat(Said.written(out -> Writers.tei(out, true))).isEmpty();
    }

    @Test
    void aTranscriptIsWrittenAsUtterances() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.tei(out, false)) {
            writer.write(Samples.transcript(), Samples.transcriptNotices());
        }
        String written = out.toString(UTF_8);

        assertValid(written);
        Document document = parsed(written);
        List<Element> turns = elements(document, "u");
        assertThat(turns).hasSize(2);
        assertThat(turns.get(0).getAttribute("who")).isEqualTo("#p1");
        assertThat(turns.get(0).getTextContent()).isEqualTo("Good morning.\nWe begin [laughter] now.");
        assertThat(turns.get(1).hasAttribute("who")).isFalse();
        assertThat(turns.get(1).getTextContent()).isEqualTo("=Thank you <all>.");
        assertThat(elements(document, "when").stream().map(when -> when.getAttribute("interval")))
                .containsExactly("", "1.5", "3725.25");
        assertThat(elements(document, "incident").stream()
                        .map(Element::getTextContent)
                        .map(String::strip))
                .containsExactly("[laughter]", "[break]");
    }

    @Test
    void tensOfThousandsOfStatementsAreWrittenInLinearTime() {
        Reading reading = Samples.huge(15_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> tei(false, reading)))
                .contains("\"s15000\"");
    }

    private static List<Said> said(Document document) {
        Map<String, List<Element>> pieces = new LinkedHashMap<>();
        for (Element said : elements(document, "said")) {
            pieces.computeIfAbsent(said.getAttribute("xml:id").replaceAll("\\..*", ""), id -> new ArrayList<>())
                    .add(said);
        }
        List<Said> found = new ArrayList<>();
        for (int number = 1; number <= pieces.size(); number++) {
            String id = "s" + number;
            List<Element> said = pieces.getOrDefault(id, List.of());
            Element first = said.get(0);
            String categories = first.getAttribute("ana");
            found.add(new Said(
                    id,
                    categories.replaceAll(" .*|#", ""),
                    name(document, first.getAttribute("who")),
                    words(said),
                    words(pointing(document, "seg", "cue", id)),
                    words(pointing(document, "rs", "source", id)),
                    words(pointing(document, "seg", "to", id)),
                    when(pointing(document, "date", "", id)),
                    words(pointing(document, "seg", "where", id)),
                    categories.contains("#negated"),
                    categories.contains("#hypothetical"),
                    first.getAttribute("corresp").replace("#", "")));
        }
        return found;
    }

    private static String name(Document document, String pointer) {
        for (String kind : List.of("person", "org", "personGrp")) {
            for (Element speaker : elements(document, kind)) {
                if (pointer.equals("#" + speaker.getAttribute("xml:id"))) {
                    return Said.bare(elements(speaker.getElementsByTagNameNS("*", "name"))
                            .get(0)
                            .getTextContent());
                }
            }
        }
        return "";
    }

    private static String when(List<Element> pieces) {
        return pieces.isEmpty()
                ? ""
                : words(pieces) + "="
                        + pieces.get(0).getAttribute("when")
                        + pieces.get(0).getAttribute("when-iso");
    }

    private static List<Element> pointing(Document document, String element, String type, String id) {
        return elements(document, element).stream()
                .filter(one -> one.getAttribute("corresp").equals("#" + id))
                .filter(one -> one.getAttribute("type").equals(type))
                .toList();
    }

    private static String words(List<Element> pieces) {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(Said.bare(piece.getTextContent())));
        return words.toString();
    }

    private static void assertValid(String tei) throws Exception {
        SUBSET.newValidator().validate(new StreamSource(new StringReader(tei)));
        Document document = parsed(tei);
        Set<String> ids = new HashSet<>();
        List<Element> all = elements(document, "*");
        all.forEach(element -> ids.add("#" + element.getAttribute("xml:id")));
        for (Element element : all) {
            for (String name : POINTERS) {
                for (String pointer : element.getAttribute(name).split(" ", -1)) {
                    assertThat(pointer.isEmpty() || ids.contains(pointer))
                            .as(pointer)
                            .isTrue();
                }
            }
        }
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagNameNS("http://www.tei-c.org/ns/1.0", name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parsed(String tei) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(tei)));
    }

    private static String tei(boolean several, Reading... readings) throws IOException {
        return Said.written(out -> Writers.tei(out, several), readings);
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Golden.folder("tei").resolve("subset.xsd").toFile());
        } catch (org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}

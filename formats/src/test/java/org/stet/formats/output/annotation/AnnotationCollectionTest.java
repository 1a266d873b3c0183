package org.stet.formats.output.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.attribution.Reading;
import org.stet.formats.output.HarbourReading;
import org.stet.formats.output.Said;
import org.stet.formats.output.Samples;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.ReadingWriter;

/** Holds what is written against the Web Annotation Data Model, W3C Recommendation of 23 February 2017. */
class AnnotationCollectionTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The terms of the model's context that each type may have, as the recommendation defines them. */
    private static final Map<String, Set<String>> TERMS = Map.of(
            "AnnotationCollection", Set.of("@context", "id", "type", "label", "generator", "total", "first"),
            "AnnotationPage", Set.of("id", "type", "startIndex", "items"),
            "Annotation", Set.of("id", "type", "motivation", "body", "target"),
            "Software", Set.of("type", "name"),
            "TextualBody", Set.of("type", "purpose", "format", "value"),
            "SpecificResource", Set.of("type", "purpose", "source", "selector"),
            "TextPositionSelector", Set.of("type", "start", "end"),
            "TextQuoteSelector", Set.of("type", "exact", "prefix", "suffix"));

    private static final Set<String> MOTIVATIONS = Set.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");

    static Stream<Reading> readings() {
        return Samples.readings();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyObjectHasTheTermsOfItsType(Reading reading) throws IOException {
        JsonNode collection = collection(reading);

        checked(collection);

        assertThat(collection.get("@context").textValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.at("/first/items"))
                .hasSize(collection.get("total").intValue());
        assertThat(collection.findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theStatementsAreReadBackFromTheAnnotations(Reading reading) throws IOException {
        int[] text = reading.article().text().codePoints().toArray();
        List<Said> said = new ArrayList<>();
        JsonNode items = collection(reading).at("/first/items");
        for (JsonNode annotation : items) {
            if (annotation.get("motivation").textValue().equals("identifying")) {
                said.add(said(annotation, items, text));
            }
        }

        assertThat(said).isEqualTo(Said.of(reading));
    }

    @Test
    void offsetsCountCodePointsAndTheWordsAreQuotedWithSomeAroundThem() throws IOException {
        String text = "\uD83D\uDE80".repeat(40) + "“Wait,” said Ann.";
        JsonNode annotations = collection(org.stet.Stet.read(text)).at("/first/items");

        assertThat(annotations.at("/0/target/0/selector/0/start").intValue()).isEqualTo(41);
        assertThat(annotations.at("/0/target/0/selector/0/end").intValue()).isEqualTo(46);
        assertThat(annotations.at("/0/target/0/selector/1/exact").textValue()).isEqualTo("Wait,");
        assertThat(annotations.at("/0/target/0/selector/1/prefix").textValue())
                .isEqualTo("\uD83D\uDE80".repeat(15) + "“");
        assertThat(annotations.at("/0/target/0/selector/1/suffix").textValue()).isEqualTo("” said Ann.");
    }

    @Test
    void theSourceIsTheAddressOrANameMadeOfTheId() throws IOException {
        assertThat(collection(HarbourReading.reading())
                        .at("/first/items/0/target/0/source")
                        .textValue())
                .isEqualTo("https://quay.example/wall");
        assertThat(collection(Samples.crossing())
                        .at("/first/items/0/target/0/source")
                        .textValue())
                .isEqualTo("urn:sha256:" + Samples.crossing().article().id());
    }

    @Test
    void turnsOfATranscriptAreAnnotations() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.webAnnotations(out, false)) {
            writer.write(Samples.transcript(), Samples.transcriptNotices());
        }

        JsonNode collection = MAPPER.readTree(out.toString(UTF_8));

        checked(collection);
        assertThat(collection.at("/first/items")).hasSize(3);
        assertThat(collection.at("/first/items/0/body").findValuesAsText("value"))
                .containsExactly("Mary Okafor", "turn", "00:00:01.500");
        assertThat(collection.at("/first/items/1/body").findValuesAsText("value"))
                .containsExactly("turn");
        assertThat(collection.at("/first/items/2/body").findValuesAsText("value"))
                .containsExactly("broken-file", "Nobody is named here.");
    }

    @Test
    void severalInputsGiveAnArray() throws IOException {
        String written = Said.written(
                out -> Writers.webAnnotations(out, false), HarbourReading.reading(), HarbourReading.empty("Nothing."));

        assertThat(MAPPER.readTree(written)).hasSize(2).allSatisfy(AnnotationCollectionTest::checked);
    }

    @Test
    void tensOfThousandsOfStatementsAreWrittenInLinearTime() {
        Reading reading = Samples.huge(15_000);

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> Said.written(out -> Writers.webAnnotations(out, false), reading)))
                .contains("#s15000");
    }

    private static void checked(JsonNode object) {
        String type = object.get("type").textValue();
        assertThat(TERMS).containsKey(type);
        object.fieldNames().forEachRemaining(name -> assertThat(TERMS.get(type)).contains(name));
        for (String name : List.of("motivation", "purpose")) {
            if (object.has(name)) {
                assertThat(MOTIVATIONS).contains(object.get(name).textValue());
            }
        }
        for (String name : List.of("id", "source")) {
            if (object.has(name)) {
                assertThat(URI.create(object.get(name).textValue()).isAbsolute())
                        .isTrue();
            }
        }
        if (type.equals("Annotation")) {
            assertThat(object.get("target")).isNotEmpty();
        }
        object.forEach(value -> {
            if (value.isObject()) {
                checked(value);
            } else if (value.isArray()) {
                value.forEach(AnnotationCollectionTest::checked);
            }
        });
    }

    private static Said said(JsonNode annotation, JsonNode items, int[] text) {
        StringBuilder content = new StringBuilder();
        annotation.get("target").forEach(target -> content.append(words(target, text)));
        String id = annotation.get("id").textValue();
        return new Said(
                id.substring(id.indexOf('#') + 1),
                value(annotation, "classifying", text).replaceAll("\\W", ""),
                value(annotation, "identifying", "TextualBody", text),
                content.toString(),
                value(annotation, "describing", text),
                value(annotation, "identifying", "SpecificResource", text),
                occasion(items, id, "to", text),
                occasion(items, id, "when", text),
                occasion(items, id, "where", text),
                value(annotation, "tagging", text).contains("negated"),
                value(annotation, "tagging", text).contains("hypothetical"),
                value(annotation, "linking", text).replaceAll(".*#", ""));
    }

    private static String occasion(JsonNode items, String statement, String kind, int[] text) {
        for (JsonNode annotation : items) {
            if (annotation.get("id").textValue().equals(statement + "-" + kind)) {
                assertThat(annotation.get("motivation").textValue()).isEqualTo("describing");
                assertThat(value(annotation, "classifying", text)).isEqualTo(kind);
                assertThat(value(annotation, "linking", text)).isEqualTo(Said.bare(statement));
                String words = words(annotation.at("/target/0"), text);
                return kind.equals("when") ? words + "=" + value(annotation, "describing", text) : words;
            }
        }
        return "";
    }

    private static String value(JsonNode annotation, String purpose, int[] text) {
        return value(annotation, purpose, "", text);
    }

    private static String value(JsonNode annotation, String purpose, String type, int[] text) {
        StringBuilder value = new StringBuilder();
        for (JsonNode body : annotation.get("body")) {
            if (body.get("purpose").textValue().equals(purpose)
                    && body.get("type").textValue().contains(type)) {
                value.append(
                        body.has("selector")
                                ? words(body, text)
                                : Said.bare(body.path("value").asText()
                                        + body.path("source").asText()));
            }
        }
        return value.toString();
    }

    private static String words(JsonNode place, int[] text) {
        int begin = place.at("/selector/0/start").intValue();
        int end = place.at("/selector/0/end").intValue();
        String words = Said.bare(new String(text, begin, end - begin));
        assertThat(Said.bare(place.at("/selector/1/exact").textValue())).isEqualTo(words);
        return words;
    }

    private static JsonNode collection(Reading reading) throws IOException {
        return MAPPER.readTree(Said.written(out -> Writers.webAnnotations(out, false), reading));
    }
}

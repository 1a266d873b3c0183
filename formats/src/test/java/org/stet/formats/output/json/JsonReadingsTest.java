package org.stet.formats.output.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stet.attribution.Reading;
import org.stet.formats.Golden;
import org.stet.formats.output.HarbourReading;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.Producer;
import org.stet.formats.output.writing.ReadingWriter;

class JsonReadingsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void aReadingIsWrittenAsTheGoldenFileHasIt() throws IOException {
        String version = Producer.current().version();

        String got = json(false, HarbourReading.reading()).replace(version, "VERSION");

        Golden.assertSame(Golden.folder("readings").resolve("harbour.json"), got);
    }

    @Test
    void everyExcerptIsTheSubstringAtItsOffsets() throws IOException {
        JsonNode reading = MAPPER.readTree(json(false, HarbourReading.reading()));
        String text = reading.at("/article/text").textValue();

        List<JsonNode> excerpts = reading.findParents("text").stream()
                .filter(node -> node.has("begin"))
                .toList();
        assertThat(excerpts)
                .hasSizeGreaterThan(20)
                .allSatisfy(excerpt -> assertThat(text.substring(
                                excerpt.get("begin").intValue(),
                                excerpt.get("end").intValue()))
                        .isEqualTo(excerpt.get("text").textValue()));
    }

    @Test
    void everyOutputIsValid() throws IOException {
        ReadSchema schema = new ReadSchema();
        Reading reading = HarbourReading.reading();
        Reading empty = HarbourReading.empty("");

        assertThat(schema.problems(MAPPER.readTree(json(false, reading)))).isEmpty();
        assertThat(schema.problems(MAPPER.readTree(json(false, reading, empty))))
                .isEmpty();
        assertThat(schema.problems(MAPPER.readTree(json(true)))).isEmpty();
        for (String line : lines(reading, empty).split("\n", -1)) {
            if (!line.isEmpty()) {
                assertThat(schema.problems(MAPPER.readTree(line))).isEmpty();
            }
        }
    }

    @Test
    void theSchemaRefusesWhatTheContractDoesNotHave() throws IOException {
        assertThat(problemsAfter(reading -> {})).isEmpty();
        assertThat(problemsAfter(reading -> reading.put("extra", 1))).isNotEmpty();
        assertThat(problemsAfter(reading -> reading.remove("notices"))).isNotEmpty();
        assertThat(problemsAfter(reading -> reading.put("offsets", "utf-8"))).isNotEmpty();
        assertThat(problemsAfter(reading -> ((ObjectNode) reading.at("/statements/0")).put("form", "odd")))
                .isNotEmpty();
        assertThat(problemsAfter(reading -> ((ObjectNode) reading.at("/article")).putNull("text")))
                .isNotEmpty();
    }

    @Test
    void oneReadingIsAnObjectAndMoreAreAnArray() throws IOException {
        Reading one = HarbourReading.empty("a");
        Reading two = HarbourReading.empty("b");
        Reading three = HarbourReading.empty("c");

        assertThat(MAPPER.readTree(json(false, one)).isObject()).isTrue();
        assertThat(MAPPER.readTree(json(true, one))).hasSize(1);
        assertThat(MAPPER.readTree(json(false, one, two, three)).findValuesAsText("text"))
                .containsExactly("a", "b", "c");
        assertThat(json(false)).isEmpty();
        assertThat(json(true)).isEqualTo("[]\n");
    }

    @Test
    void linesHoldOneObjectEachAndNothingBetween() throws IOException {
        String lines = lines(HarbourReading.reading(), HarbourReading.empty("a\nb"));

        assertThat(lines).endsWith("}\n").doesNotContain("\n\n");
        assertThat(lines.lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("{\"schema\":\"stet/1\","));
    }

    @Test
    void charactersOutsideAsciiAreWrittenAsTheyAreAndBrokenOnesReplaced() throws IOException {
        String text = "“é” \uD83D\uDE00 \uD83D \uDE00!";

        String written = json(false, HarbourReading.empty(text));

        assertThat(MAPPER.readTree(written).at("/article/text").textValue())
                .isEqualTo("“é” \uD83D\uDE00 \uFFFD \uFFFD!")
                .hasSameSizeAs(text);
        assertThat(written).contains("“é” \uD83D\uDE00");
    }

    @Test
    void aStreamThatFailsIsNotCoveredUp() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> {
                    try (ReadingWriter writer = Writers.json(broken, true)) {
                        writer.write(HarbourReading.reading());
                    }
                })
                .withMessage("Broken pipe");
    }

    private static List<String> problemsAfter(Consumer<ObjectNode> change) throws IOException {
        ObjectNode reading = (ObjectNode) MAPPER.readTree(json(false, HarbourReading.reading()));
        change.accept(reading);
        return new ReadSchema().problems(reading);
    }

    private static String json(boolean several, Reading... readings) throws IOException {
        return written(out -> Writers.json(out, several), readings);
    }

    private static String lines(Reading... readings) throws IOException {
        return written(Writers::jsonLines, readings);
    }

    private static String written(Function<OutputStream, ReadingWriter> format, Reading... readings)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = format.apply(out)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        return out.toString(UTF_8);
    }
}

package org.stet.formats.output.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.attribution.Reading;
import org.stet.formats.output.HarbourReading;
import org.stet.formats.output.Said;
import org.stet.formats.output.Samples;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.PrintableText;
import org.stet.formats.output.writing.ReadingWriter;

class TableReadingsTest {
    static Stream<Reading> readings() {
        return Samples.readings();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theStatementsAreReadBackFromTheTable(Reading reading) throws IOException {
        assertThat(rows(Said.written(Writers::csv, reading)).stream()
                        .map(row -> said(row, reading.article().text()))
                        .toList())
                .isEqualTo(Said.of(reading));
    }

    private static Said said(Map<String, String> row, String text) {
        assertParts(words(row.getOrDefault("content", "")), row.getOrDefault("content_spans", ""), text);
        return new Said(
                row.getOrDefault("statement", ""),
                row.getOrDefault("form", ""),
                Said.bare(words(row.getOrDefault("speaker", ""))),
                at(row, "content_spans", text),
                at(row, "cue_spans", text),
                at(row, "source_spans", text),
                at(row, "to_span", text),
                when(row, text),
                at(row, "where_span", text),
                Boolean.parseBoolean(row.getOrDefault("negated", "")),
                Boolean.parseBoolean(row.getOrDefault("hypothetical", "")),
                row.getOrDefault("continues", ""));
    }

    private static String when(Map<String, String> row, String text) {
        String words = at(row, "when_span", text);
        return words.isEmpty() ? "" : words + "=" + row.getOrDefault("when_value", "");
    }

    /** The places tell how long each part of a cell is; three characters stand between two parts. */
    private static void assertParts(String cell, String places, String text) {
        int at = 0;
        for (String place : places.split(" ", -1)) {
            String[] ends = place.split("\\.\\.", -1);
            String words = text.substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            assertThat(cell.substring(at, at + words.length())).isEqualTo(PrintableText.of(words));
            at += words.length() + 3;
        }
        assertThat(at - 3).isEqualTo(cell.length());
    }

    private static String at(Map<String, String> row, String column, String text) {
        StringBuilder words = new StringBuilder();
        for (String place : row.getOrDefault(column, "").split(" ", -1)) {
            if (!place.isEmpty()) {
                String[] ends = place.split("\\.\\.", -1);
                words.append(Said.bare(text.substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
            }
        }
        return words.toString();
    }

    /** Drops the apostrophe that keeps a cell from being a formula, as the guide tells. */
    private static String words(String cell) {
        return cell.matches("(?s)'+[=+\\-@\\t\\r\\n＝＋－＠].*") ? cell.substring(1) : cell;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "=1+1|'=1+1",
                "+1|'+1",
                "-1|'-1",
                "@x|'@x",
                "'=1|''=1",
                "'Tis|'Tis",
                "a=b|a=b",
                "＝1|'＝1",
                "“=1”|“=1”"
            })
    void noCellIsAFormula(String words, String cell) {
        assertThat(Cell.of(words)).isEqualTo(cell);
        assertThat(words(cell)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyLineIsAsRfc4180HasIt(Reading reading) throws IOException {
        String table = Said.written(Writers::csv, reading);

        String cell = "(?:[^\",\\r\\n]*+|\"(?:[^\"]|\"\")*+\")";
        String line = cell + "(?:," + cell + "){" + (Column.values().length - 1) + "}\\r\\n";
        assertThat(table).matches("(?:" + line + ")++");
    }

    @Test
    void thereIsOneHeaderForAllInputs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.csv(out)) {
            writer.write(HarbourReading.reading());
            writer.write(HarbourReading.empty("Nothing."));
            writer.write(Samples.transcript(), List.of());
        }

        List<Map<String, String>> rows = rows(out.toString(UTF_8));

        assertThat(rows).hasSize(9);
        assertThat(rows.get(6))
                .containsEntry("to", "reporters")
                .containsEntry("when", "on Monday")
                .containsEntry("when_value", "2031-03-10")
                .containsEntry("where", "At a rally in Ashby");
        assertThat(rows.get(7))
                .containsEntry("statement", "t1")
                .containsEntry("form", "turn")
                .containsEntry("speaker", "Mary Okafor")
                .containsEntry("content", "Good morning.\nWe begin [laughter] now.")
                .containsEntry("published", "2031-03-11")
                .containsEntry("begin", "0")
                .containsEntry("end", "38")
                .containsEntry("time", "00:00:01.500")
                .containsEntry("negated", "");
        assertThat(rows.get(8)).containsEntry("speaker", "").containsEntry("content", "'=Thank you <all>.");
    }

    @Test
    void anArticleWithoutStatementsGivesTheHeaderAndNothingReadGivesNothing() throws IOException {
        assertThat(Said.written(Writers::csv, HarbourReading.empty("Nothing.")).lines())
                .hasSize(1);
        assertThat(Said.written(Writers::csv)).isEmpty();
    }

    @Test
    void tensOfThousandsOfStatementsAreWrittenInLinearTime() {
        Reading reading = Samples.huge(15_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Said.written(Writers::csv, reading)))
                .hasLineCount(15_001);
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table)) {
            return rows.readAll();
        }
    }
}

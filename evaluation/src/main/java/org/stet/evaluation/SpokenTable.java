package org.stet.evaluation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads tables of who said what: CSV whose first line names the columns, among them {@code speaker} and {@code sentence}. */
final class SpokenTable {
    private static final ObjectReader ROWS = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    private SpokenTable() {}

    /** Returns the rows of a table in order. */
    static List<SpokenRow> read(Path file) {
        List<SpokenRow> rows = new ArrayList<>();
        try (MappingIterator<Map<String, String>> lines =
                ROWS.readValues(CorpusFiles.withoutByteOrderMark(CorpusFiles.read(file)))) {
            while (lines.hasNext()) {
                Map<String, String> line = lines.next();
                String speaker = line.get("speaker");
                String sentence = line.get("sentence");
                if (speaker == null || sentence == null) {
                    throw new CorpusException(file, rows.size() + 2, "a row needs a speaker and a sentence");
                }
                rows.add(new SpokenRow(speaker, sentence));
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof CorpusException trouble
                    ? trouble
                    : new CorpusException(file, "this is no CSV", new IOException(e));
        }
        return rows;
    }
}

package org.stet.formats.output.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.circumstance.Said;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.output.writing.FieldWords;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.formats.output.writing.TimeCode;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Notice;
import org.stet.text.Span;

/**
 * CSV as RFC 4180 has it: one header, then a row for each statement of an article and each turn of a transcript. Confined to one
 * thread.
 */
public final class TableReadings implements ReadingWriter {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final CsvSchema RFC_4180 = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private final OutputStream out;
    private Optional<CsvGenerator> table = Optional.empty();

    /** Writes to a stream, which stays open. */
    public TableReadings(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        CsvGenerator rows = rows();
        Row article = Row.of(reading.article());
        for (Statement statement : reading.statements()) {
            write(row(article.copy(), statement).cells(), rows);
        }
        rows.flush();
    }

    @Override
    public void write(Transcript transcript, List<Notice> notices) throws IOException {
        CsvGenerator rows = rows();
        Row document = Row.of(transcript);
        int number = 1;
        for (Turn turn : transcript.turns()) {
            write(row(document.copy(), turn, number++, transcript.text()).cells(), rows);
        }
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        if (table.isPresent()) {
            table.get().close();
        }
        out.flush();
    }

    private CsvGenerator rows() throws IOException {
        if (table.isEmpty()) {
            CsvGenerator generator = FACTORY.createGenerator(new OutputStreamWriter(out, UTF_8));
            generator.setSchema(RFC_4180);
            table = Optional.of(generator);
            write(Arrays.stream(Column.values()).map(Column::id).toList(), generator);
        }
        return table.get();
    }

    private static void write(List<String> cells, CsvGenerator rows) throws IOException {
        rows.writeStartArray();
        for (String cell : cells) {
            rows.writeString(cell);
        }
        rows.writeEndArray();
    }

    private static Row row(Row row, Statement statement) {
        occasion(row, statement.said());
        List<Excerpt> content = statement.content();
        Optional<Speaker> speaker = statement.speaker();
        return row.set(Column.STATEMENT, statement.id())
                .set(Column.FORM, statement.form().id())
                .set(Column.SPEAKER, speaker.map(Speaker::name))
                .set(Column.SPEAKER_ID, speaker.map(Speaker::id))
                .set(Column.SPEAKER_KIND, speaker.map(Speaker::kind).map(Speaker.Kind::id))
                .set(Column.SPEAKER_KNOWN_AS, speaker.flatMap(Speaker::knownAs))
                .set(Column.SPEAKER_WIKIDATA, speaker.flatMap(Speaker::wikidata))
                .set(Column.CONTENT, FieldWords.of(content))
                .set(Column.CUE, FieldWords.of(statement.cue()))
                .set(Column.SOURCE, FieldWords.of(statement.source()))
                .set(Column.QUOTATIONS, FieldWords.of(statement.quotations()))
                .extent(new Span(
                        content.get(0).begin(), content.get(content.size() - 1).end()))
                .places(Column.CONTENT_SPANS, content)
                .places(Column.CUE_SPANS, statement.cue())
                .places(Column.SOURCE_SPANS, statement.source())
                .places(Column.QUOTATION_SPANS, statement.quotations())
                .set(Column.CONFIDENCE, FieldWords.rounded(statement.confidence()))
                .set(Column.NEGATED, Boolean.toString(statement.negated()))
                .set(Column.HYPOTHETICAL, Boolean.toString(statement.hypothetical()))
                .set(Column.CONTINUES, statement.continues());
    }

    private static void occasion(Row row, Said said) {
        said.to().ifPresent(to -> row.set(Column.TO, to.text()).places(Column.TO_SPAN, List.of(to)));
        said.when()
                .ifPresent(when -> row.set(Column.WHEN, when.words().text())
                        .set(Column.WHEN_VALUE, when.value())
                        .places(Column.WHEN_SPAN, List.of(when.words())));
        said.where().ifPresent(where -> row.set(Column.WHERE, where.text()).places(Column.WHERE_SPAN, List.of(where)));
    }

    private static Row row(Row row, Turn turn, int number, String text) {
        Span span = turn.span();
        Excerpt words = new Excerpt(span, text.substring(span.begin(), span.end()));
        return row.set(Column.STATEMENT, "t" + number)
                .set(Column.FORM, "turn")
                .set(Column.SPEAKER, turn.speaker())
                .set(Column.CONTENT, words.text())
                .extent(span)
                .places(Column.CONTENT_SPANS, List.of(words))
                .set(Column.TIME, turn.time().map(TimeCode::of));
    }
}

package org.stet.formats.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.speaker.Identity;
import org.stet.speaker.Office;
import org.stet.speaker.Speaker;

/**
 * CSV with a header, a row for each office or for one who has none. Columns, in any order, of which only a name is needed:
 * {@code id}, {@code name} (or {@code first_name} and {@code last_name}), {@code aliases} parted by {@code |}, {@code kind}
 * (person or organisation), {@code wikidata}, {@code office}, {@code jurisdiction}, {@code from} and {@code to} (a day, month
 * or year of ISO 8601). Rows of one id are one; without an id it is the Wikidata item, and failing that each row is somebody of its own.
 */
final class PeopleTable {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
            .build();

    private PeopleTable() {}

    /**
     * Reads the rows.
     *
     * @throws org.stet.formats.intake.UnreadableInputException if a row is wrong; the message names its line
     */
    static void read(Path file, InputStream in, Consumer<Identity> people) throws IOException {
        InputStreamReader text = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        long line = 1;
        try (MappingIterator<Map<String, String>> rows = MAPPER.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            while (rows.hasNextValue()) {
                line = Math.max(2, rows.getCurrentLocation().getLineNr());
                people.accept(identity(rows.nextValue(), line));
            }
        } catch (JsonProcessingException e) {
            throw PeopleFile.broken(file, line, "this is no row of a CSV file with a header");
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw PeopleFile.broken(file, line, String.valueOf(e.getMessage()));
        }
    }

    private static Identity identity(Map<String, String> row, long line) {
        String name = cell(row, "name")
                .orElseGet(() -> Stream.of("first_name", "last_name")
                        .flatMap(part -> cell(row, part).stream())
                        .reduce((first, last) -> first + " " + last)
                        .orElse(""));
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no name; the header needs a column name, or first_name and last_name");
        }
        Optional<String> wikidata = cell(row, "wikidata");
        List<String> aliases = cell(row, "aliases").stream()
                .flatMap(cell -> Stream.of(cell.split("\\|", -1)))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        Optional<LocalDate> from = period(row, "from", Office::begun);
        Optional<LocalDate> to = period(row, "to", Office::ended);
        List<Office> offices = cell(row, "office").stream()
                .map(title -> new Office(title, cell(row, "jurisdiction"), from, to))
                .toList();
        return new Identity(
                cell(row, "id").or(() -> wikidata).orElse(name + "#" + line),
                name,
                aliases,
                kind(row),
                wikidata,
                offices);
    }

    private static Speaker.Kind kind(Map<String, String> row) {
        String kind = cell(row, "kind").orElse("person").toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "person" -> Speaker.Kind.PERSON;
            case "organisation", "organization" -> Speaker.Kind.ORGANISATION;
            default ->
                throw new IllegalArgumentException("the kind is \"" + kind + "\" and must be person or organisation");
        };
    }

    private static Optional<LocalDate> period(
            Map<String, String> row, String column, Function<String, LocalDate> reading) {
        Optional<String> cell = cell(row, column);
        try {
            return cell.map(reading);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + cell.orElse("") + "\" in " + column
                            + " is no day, month or year such as 2016-07-13, 2016-07 or 2016",
                    e);
        }
    }

    private static Optional<String> cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).map(String::strip).filter(cell -> !cell.isEmpty());
    }
}

package org.stet.formats.people;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.speaker.Identity;
import org.stet.speaker.Speaker;
import org.stet.speaker.Speakers;

class PeopleFileTest {
    @TempDir
    private Path folder;

    @Test
    void rowsOfOneIdAreOne() throws IOException {
        Speakers people = read("""
                \uFEFFid,name,aliases,office,jurisdiction,from,to
                mo,Mary Okafor,M. Okafor|Dame Mary,mayor,Ashby,2014-05,2018
                mo,Mary Okafor-Reyes,,senator,Ashby,2019-01-07,
                dp,Dev Patel,,,,,
                """);

        assertThat(people.all()).hasSize(2);
        Identity mary = people.all().get(0);
        assertThat(mary.aliases()).containsExactly("M. Okafor", "Dame Mary", "Mary Okafor-Reyes");
        assertThat(mary.offices()).hasSize(2);
        assertThat(mary.offices().get(0).heldOn(LocalDate.of(2014, 5, 31))).isTrue();
        assertThat(mary.offices().get(0).heldOn(LocalDate.of(2014, 5, 30))).isFalse();
        assertThat(mary.offices().get(0).heldOn(LocalDate.of(2018, 1, 2))).isFalse();
        assertThat(mary.offices().get(1).heldOn(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @Test
    void twoOfOneNameWithoutAnIdStayTwo() throws IOException {
        assertThat(read("first_name,last_name,party\nJohn,Moss,A\nJohn,Moss,B\n")
                        .all())
                .extracting(Identity::name)
                .containsExactly("John Moss", "John Moss");
    }

    @Test
    void itemsOfWikidataComeWithTheirOffices() throws IOException {
        String mary =
                "{\"id\": \"Q901\", \"labels\": {\"en\": {\"value\": \"Mary Okafor\"}}, \"aliases\": {\"en\": [{\"value\": \"M. Okafor\"}]}, "
                        + "\"claims\": {\"P31\": [{\"mainsnak\": {\"datavalue\": {\"value\": {\"id\": \"Q5\"}}}}], \"P39\": [{\"rank\": \"normal\", \"mainsnak\": "
                        + "{\"datavalue\": {\"value\": {\"id\": \"Q902\"}}}, \"qualifiers\": {\"P580\": [{\"datavalue\": {\"value\": "
                        + "{\"time\": \"+2014-00-00T00:00:00Z\", \"precision\": 9}}}]}}]}}";
        String office = "{\"id\": \"Q902\", \"labels\": {\"en\": {\"value\": \"Mayor of Ashby\"}}}";
        String board = "{\"id\": \"Q903\", \"labels\": {\"en\": {\"value\": \"Ashby Harbour Board\"}}}";

        Speakers lines = read(mary + "\n" + office + "\n" + board + "\n");

        assertThat(lines.all()).extracting(Identity::id).containsExactly("Q901", "Q903");
        assertThat(lines.all().get(0).offices()).singleElement().satisfies(held -> {
            assertThat(held.title()).isEqualTo("Mayor");
            assertThat(held.jurisdiction()).contains("Ashby");
            assertThat(held.from()).contains(LocalDate.of(2014, 12, 31));
        });
        assertThat(lines.all().get(1).kind()).isEqualTo(Speaker.Kind.ORGANISATION);
        assertThat(read("[\n" + mary + ",\n" + office + ",\n" + board + "\n]").all())
                .isEqualTo(lines.all());
        assertThat(read("{\"entities\": {\"Q901\": " + mary + ", \"Q902\": " + office + ", \"Q903\": " + board + "}}")
                        .all())
                .isEqualTo(lines.all());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            title,x|Ann,b|                         ~ line 2: there is no name; the header needs a column name, or first_name and last_name
            name,wikidata|Ann,Q1|Bo,X3|            ~ line 3: "X3" is no item of Wikidata, such as Q76
            name,office,from|Ann,mayor,yesterday|  ~ line 2: "yesterday" in from is no day, month or year such as 2016-07-13, 2016-07 or 2016
            name,kind|Ann,dog|                     ~ line 2: the kind is "dog" and must be person or organisation
            name,office,from,to|Ann,mayor,2016,2014| ~ line 2: an office cannot end (2014-01-01) before it begins (2016-12-31)
            {"id": "Q1",                           ~ line 1: Unexpected end-of-input within/between Object entries
            """)
    void whatIsWrongIsNamedWithItsLine(String text, String trouble) {
        String whole = text.replace('|', '\n');

        assertThatThrownBy(() -> read(whole))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageEndingWith(trouble);
    }

    @Test
    void bytesThatAreNoTextAreNamed() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "name\nJosé\n".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> PeopleFile.read(file))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageEndingWith("latin.csv: the file is not UTF-8");
        assertThatThrownBy(() -> PeopleFile.read(folder.resolve("none.csv")))
                .hasMessageEndingWith("none.csv: no such file");
    }

    @Test
    void aHundredThousandPeopleLoadInTime() throws IOException {
        StringBuilder rows = new StringBuilder("name,office,jurisdiction,from,to\n");
        for (int i = 0; i < 100_000; i++) {
            rows.append("Ann").append(i % 700).append(" Moss").append(i % 9_000).append(",mayor,Ashby,2014,2018\n");
        }
        Path file = Files.writeString(folder.resolve("many.csv"), rows.toString());

        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(PeopleFile.read(file).all()).hasSize(100_000));
    }

    private Speakers read(String text) throws IOException {
        return PeopleFile.read(Files.writeString(folder.resolve("people"), text));
    }
}

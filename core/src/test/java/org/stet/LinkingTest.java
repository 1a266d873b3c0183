package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.speaker.Identity;
import org.stet.speaker.Office;
import org.stet.speaker.Speaker;
import org.stet.speaker.Speakers;
import org.stet.text.Span;

class LinkingTest {
    private static final Speakers DIRECTORY = new Speakers.Builder()
            .add(person(
                    "okafor",
                    "Mary Okafor",
                    "M. A. Okafor",
                    "prime minister",
                    "United Kingdom",
                    "2014-05-01",
                    "2019-07"))
            .add(person("vos", "Lena Vos", "Helena Vos", "prime minister", "United Kingdom", "2019-08", ""))
            .add(person("patel", "Dev Patel", "", "president", "France", "2015", "2019"))
            .add(person("moss", "John Moss", "", "senator", "United States", "2010", "2020"))
            .add(person("moss2", "John Moss", "", "mayor", "United States", "1990", "1994"))
            .add(new Identity(
                    "ahb",
                    "Ashby Harbour Board",
                    List.of("AHB"),
                    Speaker.Kind.ORGANISATION,
                    Optional.of("Q999999903"),
                    List.of()))
            .build();

    private static Identity person(
            String id, String name, String alias, String office, String country, String from, String to) {
        return new Identity(
                id,
                name,
                alias.isEmpty() ? List.of() : List.of(alias),
                Speaker.Kind.PERSON,
                Optional.empty(),
                List.of(new Office(
                        office,
                        Optional.of(country),
                        Optional.of(Office.begun(from)),
                        Optional.of(to).filter(end -> !end.isEmpty()).map(Office::ended))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-03-01 | Mary Okafor said it was late.                        | Mary Okafor
            2016-03-01 | MARY Ókafor said it was late.                        | Mary Okafor
            2016-03-01 | Mary B. Okafor said it was late.                     | Mary Okafor
            2016-03-01 | Prime Minister Okafor said it was late.              | Mary Okafor
            2020-03-01 | Prime Minister Okafor said it was late.              | -
            2020-03-01 | Former Prime Minister Mary Okafor said it was late.  | Mary Okafor
            2016-03-01 | Mary Okafor, a fisherman, said it was late.          | -
            2016-03-01 | Okafor said it was late.                             | -
            2016-03-01 | Helena Vos said it was late.                         | Lena Vos
            2016-03-01 | The British prime minister said it was late.         | Mary Okafor
            2016-03-01 | The prime minister of the United Kingdom said it was late. | Mary Okafor
            2021-03-01 | The British prime minister said it was late.         | Lena Vos
            2019-07-20 | The British prime minister said it was late.         | -
            2016-03-01 | The French president said it was late.               | Dev Patel
            2015-06-01 | The French president said it was late.               | -
            2016-03-01 | The former French president said it was late.        | -
            2016-03-01 | The president said it was late.                      | -
            2016-03-01 | The president of the harbour board said it was late. | -
            2016-03-01 | Senator John Moss said it was late.                  | John Moss
            2016-03-01 | The Ashby Harbour Board said it was late.            | Ashby Harbour Board
            """)
    void aSpeakerIsLinkedWhereItIsClearWhoItIs(String day, String text, String known) {
        Reading reading = read(text, Optional.of(LocalDate.parse(day)), DIRECTORY);

        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.statements()
                        .get(0)
                        .speaker()
                        .flatMap(Speaker::knownAs)
                        .orElse("-"))
                .isEqualTo(known);
    }

    @Test
    void withoutADayNoOfficeTellsWhoItIs() {
        assertThat(known(read("The British prime minister said it was late.", Optional.empty(), DIRECTORY)))
                .isEmpty();
        assertThat(known(read("Prime Minister Okafor said it was late.", Optional.empty(), DIRECTORY)))
                .isEmpty();
    }

    @Test
    void theBarePresidentIsOfTheCountryThatTheArticleSpeaksOf() {
        String text = "In Paris, the French waited. France is tired, the papers wrote. The president said it was late.";

        assertThat(known(read(text, Optional.of(LocalDate.of(2016, 3, 1)), DIRECTORY)))
                .containsExactly("Dev Patel");
    }

    @Test
    void oneWhoHoldsAnOfficeThatTheArticleDoesNotGiveIsMeantByIt() {
        String text = "Mary Okafor came to the harbour. “It is late,” the prime minister said.";
        Optional<LocalDate> day = Optional.of(LocalDate.of(2016, 3, 1));

        assertThat(names(read(text, day, DIRECTORY))).containsExactly("Mary Okafor");
        assertThat(names(read(text, day, Speakers.NONE))).containsExactly("the prime minister");
    }

    @Test
    void theNameStaysTheArticlesOwn() {
        Reading reading = read("Helena Vos said it was late.", Optional.of(LocalDate.of(2016, 3, 1)), DIRECTORY);

        assertThat(names(reading)).containsExactly("Helena Vos");
    }

    @Test
    void theOrderOfADirectoryDoesNotMatter() {
        Speakers.Builder reversed = new Speakers.Builder();
        for (int i = DIRECTORY.all().size() - 1; i >= 0; i--) {
            reversed.add(DIRECTORY.all().get(i));
        }
        String text = "Senator John Moss said it was late. The British prime minister said it was dark.";
        Optional<LocalDate> day = Optional.of(LocalDate.of(2016, 3, 1));

        assertThat(read(text, day, reversed.build())).isEqualTo(read(text, day, DIRECTORY));
    }

    @Test
    void theDirectoryThatIsShippedKnowsEachOfItsPeopleAsOne() {
        assertThat(Speakers.shipped().all()).hasSizeGreaterThan(300);
        assertThat(Speakers.shipped().all()).extracting(Identity::id).doesNotHaveDuplicates();
        assertThat(Speakers.shipped().all())
                .allSatisfy(who -> assertThat(who.offices()).isNotEmpty());
    }

    private static List<String> known(Reading reading) {
        return reading.statements().stream()
                .flatMap(statement -> statement.speaker().stream())
                .flatMap(speaker -> speaker.knownAs().stream())
                .toList();
    }

    private static List<String> names(Reading reading) {
        return reading.statements().stream()
                .map(Statement::speaker)
                .map(speaker -> speaker.map(Speaker::name).orElse("-"))
                .toList();
    }

    private static Reading read(String text, Optional<LocalDate> day, Speakers directory) {
        Article article = new Article(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                day,
                "en",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))));
        return Stet.reader().directory(directory).build().read(article);
    }
}

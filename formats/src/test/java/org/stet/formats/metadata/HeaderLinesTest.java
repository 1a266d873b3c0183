package org.stet.formats.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLinesTest {
    @Test
    void linesAtTheVeryStartAreMetadataUpToTheEmptyLine() {
        String text = "# outlet: The Quay Record\n# date: 2031-03-12\n# title: Wall: to be rebuilt\n\nThe wall fell.";

        HeaderLines header = HeaderLines.of(text);

        assertThat(header.metadata().outlet()).contains("The Quay Record");
        assertThat(header.metadata().date()).contains(LocalDate.of(2031, 3, 12));
        assertThat(header.metadata().value("title")).contains("Wall: to be rebuilt");
        assertThat(text.substring(header.end())).isEqualTo("The wall fell.");
    }

    @Test
    void everyKindOfLineBreakEndsALine() {
        assertThat(HeaderLines.of("# outlet: A\r\n\r\nProse").end()).isEqualTo(15);
        assertThat(HeaderLines.of("# outlet: A\r\rProse").end()).isEqualTo(13);
        assertThat(HeaderLines.of("# outlet: A\n \t\nProse").end()).isEqualTo(15);
    }

    @Test
    void aTextOfHeaderLinesAloneHasNoProse() {
        assertThat(HeaderLines.of("# outlet: A").end()).isEqualTo(11);
        assertThat(HeaderLines.of("# outlet: A\n").end()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# outlet: The Quay Record\nThe wall fell.\n\nMore.",
                "# outlet: A\n# weather: fine\n\nProse",
                "\n# outlet: A\n\nProse",
                "## outlet: A\n\nProse",
                "#outlet: A\n\nProse",
                "# Harbour wall\n\nProse",
                "Prose\n# outlet: A\n\n",
                ""
            })
    void anyOtherLineIsProse(String text) {
        assertThat(HeaderLines.of(text).end()).isZero();
        assertThat(HeaderLines.of(text).metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void theFirstValueOfAKeyCountsAndAnEmptyOneIsNone() {
        Metadata metadata =
                HeaderLines.of("# outlet:\n# title: One\n# title: Two\n\n").metadata();

        assertThat(metadata.outlet()).isEmpty();
        assertThat(metadata.value("title")).contains("One");
    }

    @Test
    void authorsStandApartBySemicolonCommaOrAnd() {
        Metadata metadata = HeaderLines.of(
                        "# authors: Ann Moss; Dev Patel, Mary Okafor, and Sandy Anders and Jo Land\n\n")
                .metadata();

        assertThat(metadata.authors())
                .containsExactly("Ann Moss", "Dev Patel", "Mary Okafor", "Sandy Anders", "Jo Land");
    }

    @Test
    void aSourceIsAnAddressOrAnOutlet() {
        assertThat(HeaderLines.of("# source: https://quay.example/1\n\n")
                        .metadata()
                        .url())
                .contains("https://quay.example/1");
        assertThat(HeaderLines.of("# source: The Quay Record\n\n").metadata().outlet())
                .contains("The Quay Record");
        assertThat(HeaderLines.of("# source: Wire\n# outlet: The Quay Record\n\n")
                        .metadata()
                        .outlet())
                .contains("The Quay Record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2031-02-30", "31-03-12", "2031-3-12", "12031-03-12"})
    void aDateThatIsNoDayIsNone(String date) {
        assertThat(HeaderLines.of("# date: " + date + "\n\n").metadata().date()).isEmpty();
    }

    @Test
    void aTimeOfDayMayFollowTheDate() {
        assertThat(HeaderLines.of("# date: 2031-03-12T09:30:00Z\n\n").metadata().date())
                .contains(LocalDate.of(2031, 3, 12));
    }

    @Test
    void theDayIsFoundInTheLastNameOfAPath() {
        assertThat(PublicationDate.inFileName("2030-01-01/quay-2031-03-12-b.txt"))
                .contains(LocalDate.of(2031, 3, 12));
        assertThat(PublicationDate.inFileName("2030-01-01/quay.txt")).isEmpty();
        assertThat(PublicationDate.inFileName("92031-03-12.txt")).isEmpty();
    }
}

package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.Checker;
import org.stet.Stet;
import org.stet.document.Article;
import org.stet.document.Transcript;
import org.stet.formats.input.Documents;
import org.stet.text.Excerpt;
import org.stet.verification.Check;
import org.stet.verification.Evidence;
import org.stet.verification.Finding;

/** Holds the reports of the invented story against its transcript: every row of the tables in examples/README.md. */
class HarbourTrapsTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path HARBOUR = EXAMPLES.resolve("harbour");
    private static final Path TRANSCRIPT = HARBOUR.resolve("transcript").resolve("2025-05-14-sea-wall-meeting.txt");

    /** One row of a table. */
    private record Row(String report, String quotation, String place, String verdict, String why) {
        @Override
        public String toString() {
            return report + ": " + quotation;
        }

        String headline() {
            return verdict.replaceFirst(" .*", "");
        }

        /** Returns the wordings that the row allows; none where it does not say. */
        List<String> wordings() {
            int begin = verdict.indexOf('(');
            return begin < 0
                    ? List.of()
                    : List.of(verdict.substring(begin + 1, verdict.length() - 1).split(" or "));
        }
    }

    private static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String report = "";
        for (String line : Files.readAllLines(EXAMPLES.resolve("README.md"), UTF_8)) {
            if (line.startsWith("#")) {
                report = line.matches("### \\S+\\.(txt|md)") ? line.substring(4) : "";
            } else if (!report.isEmpty()
                    && line.startsWith("|")
                    && !line.startsWith("| quotation")
                    && !line.startsWith("|-")) {
                String[] cells = line.split("\\s*\\|\\s*", -1);
                rows.add(new Row(report, cells[1], cells[3], cells[4], cells[5]));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPlantedQuotationIsJudgedAsTheTableSays(Row row) throws IOException {
        Finding finding = check(row.report()).findings().stream()
                .filter(found -> letters(words(found)).equals(letters(row.quotation())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding for " + row));
        assertThat(finding.verdict().id()).as("verdict of %s%n%s", row, finding).isEqualTo(row.headline());
        if (!row.wordings().isEmpty()) {
            assertThat(row.wordings())
                    .as("wording of %s%n%s", row, finding)
                    .contains(finding.wording().id());
        }
        if (row.why().contains("`second-hand`")) {
            assertThat(finding.attribution().id()).isEqualTo("second-hand");
        }
        assertThat(place(finding)).as("place of %s%n%s", row, finding).isEqualTo(row.place());
    }

    private static Check check(String report) throws IOException {
        Checker checker = Stet.checker().build();
        Evidence evidence =
                checker.evidence().add(Documents.of(TRANSCRIPT).get(0)).build();
        Path draft = HARBOUR.resolve("reports").resolve(report);
        return checker.check((Article) Documents.of(draft).get(0), evidence);
    }

    private static String place(Finding finding) throws IOException {
        Transcript transcript = (Transcript) Documents.of(TRANSCRIPT).get(0);
        return finding.evidence()
                .map(passage -> Stream.concat(
                                passage.pieces().stream().map(Excerpt::begin),
                                Stream.of(passage.words().begin()))
                        .map(begin -> turn(transcript, begin))
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .orElse("none");
    }

    private static int turn(Transcript transcript, int offset) {
        return 1
                + (int) transcript.turns().stream()
                        .filter(turn -> turn.span().end() <= offset)
                        .count();
    }

    private static String words(Finding finding) {
        return finding.spans().stream().map(Excerpt::text).collect(Collectors.joining(" "));
    }

    private static String letters(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .collect(Collectors.joining());
    }
}

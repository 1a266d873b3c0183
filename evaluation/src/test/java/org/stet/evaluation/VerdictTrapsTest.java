package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the check to the invented rows of examples/traps.jsonl, where every harmful change has a harmless twin. */
class VerdictTrapsTest {
    private static final Path TRAPS = Path.of("..", "examples", "traps.jsonl");
    private static final Set<String> SEVERE = Set.of("sense-at-risk", "other-speaker");

    private static VerdictReport report;

    @BeforeAll
    static void checkEveryRow() {
        report = VerdictEvaluation.run(TRAPS);
    }

    @Test
    void everyLineIsARowWithAVerdict() {
        assertThat(report.problems()).isEmpty();
        assertThat(report.rows())
                .hasSize(120)
                .allMatch(row -> row.row().verdict().isPresent());
    }

    @Test
    void atLeastNinetyTwoInAHundredAreRight() {
        assertThat(report.acceptable().orElse(0))
                .as("share of the rows that are right; wrong are%n%s", listed(report.wrong()))
                .isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void noHarmlessRowIsCalledSevere() {
        List<JudgedRow> alarms = report.rows().stream()
                .filter(row -> SEVERE.contains(row.verdict()))
                .filter(row -> row.row().verdict().filter(SEVERE::contains).isEmpty())
                .toList();
        assertThat(listed(alarms)).as("severe verdicts on harmless rows").isEmpty();
    }

    private static String listed(List<JudgedRow> rows) {
        return rows.stream()
                .map(row -> "%s: right %s, answered %s: %s"
                        .formatted(
                                row.row().id(),
                                row.row().verdict().orElse("-"),
                                row.verdict(),
                                row.row().draft().text().strip()))
                .collect(Collectors.joining("\n"));
    }
}

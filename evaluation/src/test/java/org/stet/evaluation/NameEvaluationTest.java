package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.evaluation.NameReport.Row;
import org.stet.speaker.Speakers;

class NameEvaluationTest {
    private static final NameReport REPORT = NameEvaluation.run(Speakers.shipped(), 60, 3);

    @Test
    void twoPeopleAreNeverOneByTheirFullNames() {
        assertThat(row("two people with the nearest names").wrong()).isZero();
    }

    @Test
    void nobodyIsLinkedToANamesake() {
        assertThat(row("by full name").wrong()).isZero();
        assertThat(row("by office and surname").wrong()).isZero();
        assertThat(row("by full name, of somebody else").wrong()).isZero();
    }

    @Test
    void mostGarbledNamesAreJoined() {
        Row row = row("a surname that sounds alike");
        assertThat(row.right()).isGreaterThan(row.asked() * 8 / 10);
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        assertThat(NameEvaluation.run(Speakers.shipped(), 60, 3)).isEqualTo(REPORT);
    }

    @Test
    void ofNobodyThereIsNothingToSay() {
        assertThat(NameEvaluation.run(Speakers.NONE, 60, 3).rows()).isEmpty();
    }

    private static Row row(String name) {
        return REPORT.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

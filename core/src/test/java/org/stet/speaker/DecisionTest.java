package org.stet.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final String REPORT = """
            [Mayor Mary Okafor = Mary Okafor] said the quay was open. [She = Mary Okafor] said it was dry.
            [The mayor = Mary Okafor] said so too. [Okafor’s campaign = Mary Okafor’s campaign] said nothing of it.
            [A fisherman = a fisherman] said it was wet. [You = -] said so.
            [Okafor and Dev Patel = Mary Okafor and Dev Patel] said they were late.""";

    @Test
    void everySourceHasTheRuleThatDecided() {
        Story story = Story.of(REPORT);

        assertThat(story.answers()).isEqualTo(story.expected());
        assertThat(story.cast().decisions())
                .extracting(Decision::rule)
                .containsExactly(
                        Decision.Rule.NAME,
                        Decision.Rule.PRONOUN,
                        Decision.Rule.ROLE,
                        Decision.Rule.RETINUE,
                        Decision.Rule.DESCRIPTION,
                        Decision.Rule.INDEFINITE,
                        Decision.Rule.JOINT);
    }

    @Test
    void theOneChosenWeighsMost() {
        Cast cast = Story.of(REPORT).cast();

        assertThat(cast.decisions().get(1).candidates())
                .first()
                .satisfies(first -> assertThat(first.name()).isEqualTo("Mary Okafor"));
    }

    @Test
    void whereNobodyLeadsTheCandidatesAreToldAndNobodyIsNamed() {
        Story story =
                Story.of("Anna Lund and Maria Berg spoke to each other on the quay.\n[She = -] said it was late.");
        Decision decision = story.cast().decisions().get(0);

        assertThat(story.answers()).isEqualTo(List.of("-"));
        assertThat(decision.rule()).isEqualTo(Decision.Rule.PRONOUN);
        assertThat(decision.candidates()).extracting(Decision.Candidate::name).contains("Anna Lund", "Maria Berg");
        assertThat(decision.candidates().get(0).weight()
                        - decision.candidates().get(1).weight())
                .isLessThan(1);
    }

    @Test
    void atMostFourCandidatesAreTold() {
        String crowd = "Anna Lund, Maria Berg, Ida Holm, Eva Dahl, Lena Vos and Mia Falk sat down. ";
        Decision decision = Story.of(crowd + "[She = -] said it was late.")
                .cast()
                .decisions()
                .get(0);

        assertThat(decision.candidates()).hasSize(Decision.SHOWN);
    }
}

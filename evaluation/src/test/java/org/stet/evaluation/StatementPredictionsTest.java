package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.attribution.Statement;
import org.stet.circumstance.Said;
import org.stet.text.Excerpt;
import org.stet.text.Span;

class StatementPredictionsTest {
    private static final List<Span> ADA = List.of(new Span(1, 4));

    @Test
    void aStatementGivesItsSpans() {
        Prediction prediction =
                StatementPredictions.of(List.of(statement("s1", true, null))).get(0);
        assertThat(prediction).isEqualTo(Prediction.of(List.of(new Span(10, 12)), List.of(new Span(5, 9)), ADA));
    }

    @Test
    void aChainTakesTheSourceOfItsHead() {
        List<Prediction> predictions = StatementPredictions.of(
                List.of(statement("s1", true, null), statement("s2", false, "s1"), statement("s3", false, "s2")));
        assertThat(predictions.get(2).source()).isEmpty();
        assertThat(predictions).extracting(Prediction::resolvedSource).containsExactly(ADA, ADA, ADA);
    }

    @Test
    void aChainThatLeadsNowhereOrRoundHasNoSource() {
        List<Prediction> predictions = StatementPredictions.of(
                List.of(statement("s1", false, "s9"), statement("s2", false, "s3"), statement("s3", false, "s2")));
        assertThat(predictions)
                .allSatisfy(
                        prediction -> assertThat(prediction.resolvedSource()).isEmpty());
    }

    private static Statement statement(String id, boolean source, @Nullable String continues) {
        return new Statement(
                id,
                Statement.Form.DIRECT,
                List.of(new Excerpt(new Span(10, 12), "it")),
                List.of(new Excerpt(new Span(5, 9), "said")),
                source ? List.of(new Excerpt(new Span(1, 4), "Ada")) : List.of(),
                List.of(),
                Optional.empty(),
                1,
                false,
                false,
                Optional.ofNullable(continues),
                Said.NOTHING);
    }
}

package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.Span;

class TokensTest {
    @Test
    void wordsAndOtherMarksAreTokensAndDoubleQuotationMarksAreNot() {
        assertThat(Tokens.of("“No,” she said.").count()).isEqualTo(5);
        assertThat(Tokens.of("\"No\" «no» „no” ''no'' ``no''").count()).isEqualTo(5);
    }

    @Test
    void anApostropheIsATokenByItself() {
        assertThat(Tokens.of("Ada's 3_a").count()).isEqualTo(4);
    }

    @Test
    void lettersBeyondTheFirstPlaneMakeWords() {
        assertThat(Tokens.of("𝐀𝐁 𝐂").count()).isEqualTo(2);
    }

    @Test
    void aTokenIsTouchedByASpanThatHoldsAnyPartOfIt() {
        Tokens tokens = Tokens.of("one two three");
        assertThat(tokens.touched(List.of(new Span(2, 5))).stream()).containsExactly(0, 1);
        assertThat(tokens.touched(List.of(new Span(3, 4))).stream()).isEmpty();
        assertThat(tokens.touched(List.of(new Span(12, 13), new Span(0, 1))).stream())
                .containsExactly(0, 2);
    }

    @Test
    void aHundredThousandMarksAreCutInLinearTime() {
        String hostile = "' “_".repeat(100_000);
        assertThat(assertTimeout(Duration.ofSeconds(3), () -> Tokens.of(hostile).count()))
                .isEqualTo(200_000);
    }
}

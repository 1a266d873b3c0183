package org.stet.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationCasesTest {
    static List<Cases.Case> cases() {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aTextIsReadAsItsCaseShows(Cases.Case wanted) {
        assertThat(MarkedText.of(wanted.text())).isEqualTo(wanted.expected());
    }

    @Test
    void everyCaseShowsItsOwnTextBetweenTheBrackets() {
        assertThat(cases()).hasSizeGreaterThan(70).allSatisfy(wanted -> {
            String bare = wanted.expected().replaceAll("[⟦⟧⟪⟫]", "").replaceAll("(?m)^! .*$", "");
            assertThat(bare.stripTrailing()).isEqualTo(wanted.text().stripTrailing());
        });
    }
}

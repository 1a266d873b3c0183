package org.stet.formats.output.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.text.Span;

class PrintableTextTest {
    @Test
    void whatNoFileCanHoldBecomesAReplacementOfTheSameLength() {
        assertThat(PrintableText.of("a\u0000b\u001Bc\uFFFFd\uD83De\u009Bf"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
        assertThat(PrintableText.of("tab\tline\r\nform\u000Cfeed")).isEqualTo("tab\tline\r\nform feed");
        assertThat(PrintableText.of("rocket \uD83D\uDE80")).isEqualTo("rocket \uD83D\uDE80");
    }

    @Test
    void offsetsAreCountedInCodePoints() {
        CodePoints points = CodePoints.of("a\uD83D\uDE80b\uD83Dc");

        assertThat(points.span(new Span(1, 3))).isEqualTo(new Span(1, 2));
        assertThat(points.span(new Span(3, 6))).isEqualTo(new Span(2, 5));
        assertThat(CodePoints.of("abc").span(new Span(1, 3))).isEqualTo(new Span(1, 3));
    }

    @Test
    void numbersHaveTwoDecimalsAtMost() {
        assertThat(FieldWords.rounded(0.96789)).isEqualTo("0.97");
        assertThat(FieldWords.rounded(0.5)).isEqualTo("0.5");
        assertThat(FieldWords.rounded(1)).isEqualTo("1");
        assertThat(FieldWords.rounded(0.004)).isEqualTo("0");
    }
}

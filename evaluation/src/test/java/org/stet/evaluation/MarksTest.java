package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.Span;

class MarksTest {
    @Test
    void curlyAndStraightMarksMakePairs() {
        assertThat(pairs("He said “yes” and \"no\".")).containsExactly("yes", "no");
    }

    @Test
    void aStraightMarkStandsForEitherHalf() {
        assertThat(pairs("He said “yes\" and \"no”.")).containsExactly("yes", "no");
    }

    @Test
    void aPairNeverCrossesALine() {
        assertThat(pairs("“One goes on\n“and two ends”.")).containsExactly("and two ends");
        assertThat(pairs("\"One goes on\nand \"two\" ends.")).containsExactly("two");
    }

    @Test
    void aSecondOpeningMarkBeginsAnewAndAStrayClosingMarkIsPassedOver() {
        assertThat(pairs("“lost “kept” stray” “more”")).containsExactly("kept", "more");
    }

    @Test
    void twoApostrophesAreCountedApart() {
        String text = "He said ''yes'' and “no”, it's Ada's.";
        assertThat(words(text, Marks.of(text).apostrophes())).containsExactly("yes");
        assertThat(pairs(text)).containsExactly("no");
    }

    @Test
    void aMillionOpeningMarksArePairedInLinearTime() {
        Marks marks = assertTimeout(Duration.ofSeconds(3), () -> Marks.of("“'".repeat(1_000_000)));
        assertThat(marks.pairs()).isEmpty();
    }

    private static List<String> pairs(String text) {
        return words(text, Marks.of(text).pairs());
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
    }
}

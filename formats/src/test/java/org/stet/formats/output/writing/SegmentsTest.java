package org.stet.formats.output.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.Span;

class SegmentsTest {
    @Test
    void aTextIsCutWhereMarksBeginAndEnd() {
        Segments<String> segments = new Segments<>(List.of(
                new Marked<>(new Span(5, 9), "b"),
                new Marked<>(new Span(2, 6), "a"),
                new Marked<>(new Span(3, 3), "empty")));

        assertThat(segments.in(new Span(0, 10)))
                .containsExactly(
                        new Segment<>(new Span(0, 2), List.of()),
                        new Segment<>(new Span(2, 5), List.of("a")),
                        new Segment<>(new Span(5, 6), List.of("a", "b")),
                        new Segment<>(new Span(6, 9), List.of("b")),
                        new Segment<>(new Span(9, 10), List.of()));
    }

    @Test
    void aMarkGoesOnInTheNextStretch() {
        Segments<String> segments = new Segments<>(List.of(new Marked<>(new Span(1, 8), "a")));

        assertThat(segments.in(new Span(0, 3)))
                .containsExactly(new Segment<>(new Span(0, 1), List.of()), new Segment<>(new Span(1, 3), List.of("a")));
        assertThat(segments.in(new Span(5, 9)))
                .containsExactly(new Segment<>(new Span(5, 8), List.of("a")), new Segment<>(new Span(8, 9), List.of()));
        assertThat(segments.in(new Span(9, 9))).isEmpty();
    }

    @Test
    void ofMarksThatBeginTogetherTheLongerComesFirst() {
        Segments<String> segments =
                new Segments<>(List.of(new Marked<>(new Span(0, 2), "short"), new Marked<>(new Span(0, 4), "long")));

        assertThat(segments.in(new Span(0, 4)).get(0).marks()).containsExactly("long", "short");
    }
}

package org.stet.formats.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.formats.transcript.Caption.Piece;

class CaptionOrderTest {
    private final List<Flaw> flaws = new ArrayList<>();

    @Test
    void aCaptionThatStandsTooLateIsPutWhereItsTimeSays() {
        assertThat(starts(1, 2, 4, 3, 5)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(flaws).extracting(Flaw::kind).containsExactly(Flaw.Kind.ORDER);
    }

    @Test
    void aSecondRecordingStaysBehindTheFirst() {
        int[] twice =
                IntStream.concat(IntStream.range(0, 40), IntStream.range(0, 40)).toArray();

        assertThat(starts(twice))
                .isEqualTo(IntStream.of(twice).mapToObj(Long::valueOf).toList());
        assertThat(flaws).extracting(Flaw::line).containsExactly(41L);
    }

    private List<Long> starts(int... seconds) {
        List<Caption> captions = new ArrayList<>();
        for (int second : seconds) {
            Optional<Duration> time = Optional.of(Duration.ofSeconds(second));
            captions.add(new Caption(captions.size() + 1, time, time, List.of(Piece.of("Words."))));
        }
        return CaptionOrder.of(captions, flaws).stream()
                .map(caption -> caption.start().orElseThrow().toSeconds())
                .toList();
    }
}

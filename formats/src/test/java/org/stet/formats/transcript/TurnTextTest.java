package org.stet.formats.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.metadata.Metadata;
import org.stet.text.Span;

class TurnTextTest {
    private final TurnText turns = new TurnText();

    @Test
    void turnsAreJoinedByOneNewlineAndTheirWordsByOneSpace() {
        turns.turn(Optional.of("Lena Vos"));
        turns.say("We will  build");
        turns.say("\nthe wall.");
        turns.turn(Optional.of("Ines Duarte"));
        turns.say("When?");

        assertThat(made().text()).isEqualTo("We will build the wall.\nWhen?");
        assertThat(made().turns())
                .extracting(turn -> turn.speaker().orElse("-"))
                .containsExactly("Lena Vos", "Ines Duarte");
    }

    @Test
    void aTurnWithoutWordsLeavesNoTrace() {
        turns.turn(Optional.of("Lena Vos"));
        turns.say("  ");
        turns.turn(Optional.of(" "));
        turns.say("When?");

        assertThat(made().turns()).containsExactly(new Turn(Optional.empty(), new Span(0, 5), List.of()));
    }

    @Test
    void paragraphsOfOneTurnStandOnLinesOfTheirOwn() {
        turns.turn(Optional.of("Lena Vos"));
        turns.paragraph();
        turns.say("One.");
        turns.paragraph();
        turns.say("Two.");

        assertThat(made().text()).isEqualTo("One.\nTwo.");
        assertThat(made().turns()).hasSize(1);
    }

    @Test
    void aTimeStandsAtTheFirstOfTheWordsItBelongsTo() {
        turns.turn(Optional.of("Lena Vos"));
        turns.time(Duration.ofSeconds(1));
        turns.say("One.");
        turns.time(Duration.ofSeconds(2));
        turns.say("Two.");

        assertThat(made().turns().get(0).times())
                .containsExactly(new TimeMark(0, Duration.ofSeconds(1)), new TimeMark(5, Duration.ofSeconds(2)));
    }

    @Test
    void aTimeThatComesAgainIsNotMarkedTwice() {
        turns.turn(Optional.of("Lena Vos"));
        turns.time(Duration.ofSeconds(1));
        turns.say("One.");
        turns.time(Duration.ofSeconds(1));
        turns.say("Two.");

        assertThat(made().turns().get(0).times()).containsExactly(new TimeMark(0, Duration.ofSeconds(1)));
    }

    @Test
    void wordsCanFollowWithoutASpace() {
        turns.turn(Optional.of("Lena Vos"));
        turns.say("break-");
        turns.attach();
        turns.say("water");

        assertThat(turns.last()).isEqualTo(new Span(6, 11));
        assertThat(made().text()).isEqualTo("break-water");
    }

    private Transcript made() {
        return turns.transcript(Metadata.NONE, Optional.empty());
    }
}

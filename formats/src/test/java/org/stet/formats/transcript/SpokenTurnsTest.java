package org.stet.formats.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTurnsTest {
    private static final String TALK =
            "VOS: We build.\n\nPELL: When?\n\nVOS: In March: the third.\nAnd in stone.\n\nPELL: Thank you.\n";

    @Test
    void turnsArePlacesInTheText() {
        assertThat(turns(TALK))
                .containsExactly(
                        "VOS|We build.", "PELL|When?", "VOS|In March: the third.\nAnd in stone.", "PELL|Thank you.");
    }

    @Test
    void anArticleWithFewLabelsIsNone() {
        assertThat(turns(String.join(
                        "\n\n",
                        "The wall falls",
                        "The sea wall fell on Monday, and nobody was hurt, the harbour office said in the evening.",
                        "Editor's note: an earlier version named the wrong wall.",
                        "Update: the quay is open.",
                        "He told me this: it had to come.")))
                .isEmpty();
    }

    @Test
    void aSpeechUnderOneLabelIsOneTurn() {
        assertThat(turns("LENA VOS: I thank you all, and I promise you that we will build our wall.\n\nYou know me.\n"))
                .hasSize(1);
    }

    @Test
    void aDatelineBeforeAColonIsNoLabel() {
        assertThat(
                        turns(
                                "BRACKWATER: The sea wall will be rebuilt in stone, the minister said.\n\nWork begins in March.\n"))
                .isEmpty();
    }

    @Test
    void everyBeginningIsReadWithoutAnException() {
        for (int end = 0; end <= TALK.length(); end++) {
            assertThat(turns(TALK.substring(0, end))).isNotNull();
            assertThat(SpokenTurns.declared(TALK.substring(0, end), 0).turns()).isNotNull();
        }
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        List<String> texts = List.of(
                "A: ".repeat(100_000),
                "VOS:\n".repeat(20_000),
                "A ".repeat(400_000) + ":",
                "A".repeat(1_000_000),
                "[0:00:00 ".repeat(100_000),
                "VOS: (" + "(".repeat(500_000),
                "VOS: yes. " + "PELL PELL: ".repeat(100_000),
                "*".repeat(500_000),
                "\n".repeat(200_000),
                " ".repeat(500_000) + "VOS:",
                "Vos  0:12 ".repeat(100_000),
                "VOS: " + "\"".repeat(500_000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> texts.forEach(text -> {
                    SpokenTurns.in(text, 0, true);
                    SpokenTurns.declared(text, 0);
                }));
    }

    private static List<String> turns(String text) {
        return SpokenTurns.in(text, 0, false).stream()
                .flatMap(spoken -> spoken.turns().stream())
                .map(turn -> turn.speaker().orElse("-") + "|"
                        + text.substring(turn.span().begin(), turn.span().end()))
                .toList();
    }
}

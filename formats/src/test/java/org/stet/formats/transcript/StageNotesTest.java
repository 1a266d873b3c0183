package org.stet.formats.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.Span;

class StageNotesTest {
    @Test
    void whatTheTranscriberPutsInBracketsIsANote() {
        assertThat(notes("We won [applause] twice (Laughter.) and ♪ horns ♪ played"))
                .containsExactly("[applause]", "(Laughter.)", "♪ horns ♪");
    }

    @Test
    void anAsideOfTheSpeakerIsNoNote() {
        assertThat(notes("The wall (and nobody doubts it) will stand")).isEmpty();
    }

    @Test
    void anAsideThatSpeaksOfTheAudienceIsNoNote() {
        assertThat(notes("We met (the audience laughed that day) in a break (a break in the case) on (PCE) camera"))
                .isEmpty();
    }

    @Test
    void whatTheCrowdChantsAndWhatIsPlayedAreNotes() {
        assertThat(
                        notes(
                                "(CROWD CHANTING \"Build it!\") (BEGIN VIDEO CLIP) (ph) (Cheers and applause.) (speaking Spanish)"))
                .containsExactly(
                        "(CROWD CHANTING \"Build it!\")",
                        "(BEGIN VIDEO CLIP)",
                        "(ph)",
                        "(Cheers and applause.)",
                        "(speaking Spanish)");
    }

    @Test
    void aBracketThatIsNeverClosedIsNoNote() {
        assertThat(notes("We won [applause and more")).isEmpty();
    }

    @Test
    void wordsAreNotesAloneWhereNothingElseIsSaid() {
        assertThat(StageNotes.only("[applause] ♪ (Laughter.)")).isTrue();
        assertThat(StageNotes.only("[applause] No.")).isFalse();
    }

    private static List<String> notes(String text) {
        return StageNotes.in(text, new Span(0, text.length())).stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
    }
}

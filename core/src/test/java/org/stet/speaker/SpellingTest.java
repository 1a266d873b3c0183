package org.stet.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"roe, roe, 0", "roe, row, 1", "roe, reo, 1", "roe, '', 3", "lindqvist, lindquist, 1", "abc, xyz, 3"})
    void distanceCountsLettersAddedLeftOutReplacedOrSwapped(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
        assertThat(Spelling.distance(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"lindqvist, lindquist", "tarrow, tarow", "okafor, okafro", "mcclenham, mclenham"})
    void aSlipIsNear(String one, String other) {
        assertThat(Spelling.near(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"roe, row", "tarrow, farrow", "okafor, okonjo", "lind, lindqvist"})
    void shortWordsOtherInitialsAndFartherWordsAreNot(String one, String other) {
        assertThat(Spelling.near(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"colin, corin", "rick, rig", "dan, tanner"})
    void soundKeepsTheClassesOfConsonants(String one, String other) {
        boolean alike = Spelling.sound(one).equals(Spelling.sound(other));
        assertThat(alike).isEqualTo(!one.equals("dan"));
    }

    @Test
    void aWordOfAMegabyteIsNotCompared() {
        String word = "a".repeat(1_000_000);
        assertThat(Spelling.near(word, word + "b")).isFalse();
        assertThat(Spelling.sound("l".repeat(1_000_000) + "t")).isEqualTo("l");
    }
}

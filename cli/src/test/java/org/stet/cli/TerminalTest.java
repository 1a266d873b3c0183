package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void aTerminalHasColourUnlessItsOwnerObjects() {
        assertThat(Terminal.of(true, Map.of("TERM", "xterm")).colourful()).isTrue();
        assertThat(Terminal.of(true, Map.of("TERM", "dumb")).colourful()).isFalse();
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).colourful()).isFalse();
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "")).colourful()).isTrue();
        assertThat(Terminal.of(false, Map.of("TERM", "xterm")).colourful()).isFalse();
    }

    @Test
    void itsWidthIsWhatColumnsSaysOr80() {
        assertThat(Terminal.of(true, Map.of("COLUMNS", "132")).columns()).isEqualTo(132);
        assertThat(Terminal.of(true, Map.of("COLUMNS", "wide")).columns()).isEqualTo(80);
        assertThat(Terminal.of(true, Map.of("COLUMNS", "0")).columns()).isEqualTo(80);
        assertThat(Terminal.of(true, Map.of()).columns()).isEqualTo(80);
    }
}

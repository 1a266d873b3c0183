package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCutsCommandTest {
    @TempDir
    private Path dir;

    @Test
    void soundReadingsEndWithStatusZero() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "“Wait,” said Moss.");
        Run run = Run.of("eval", "cuts", dir.toString(), "--step", "6");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("articles             1\ncuts                 6\n")
                .contains("violations           0\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theReportIsAlsoGivenAsJson() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "Wait.");

        assertThat(Run.of("eval", "cuts", dir.toString(), "--format", "json").out())
                .containsPattern("\"violations\"\\s*:\\s*0");
    }

    @Test
    void aStepOfNothingIsRefused() {
        Run run = Run.of("eval", "cuts", dir.toString(), "--step", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("stet: --step is 0 and must be at least 1\nTry: stet eval cuts --help\n");
    }
}

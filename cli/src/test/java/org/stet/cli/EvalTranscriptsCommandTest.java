package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalTranscriptsCommandTest {
    @TempDir
    private Path dir;

    @Test
    void everyFileIsScoredAndTheSumStandsBelow() throws IOException {
        Files.writeString(dir.resolve("a.csv"), "speaker,sentence\nVOS,We build.\nPELL,When?\nVOS,Soon.\nPELL,Good.\n");
        Files.writeString(dir.resolve("a.txt"), "VOS: We build.\n\nPELL: When?\n\nVOS: Soon.\n\nPELL: Good.\n");
        Run run = Run.of("eval", "transcripts", dir.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().skip(1)).hasSize(2).allMatch(line -> line.endsWith("100.00    100.00"));
        assertThat(Run.of("eval", "transcripts", dir.toString(), "--format", "json")
                        .out())
                .containsPattern("\"share\"\\s*:\\s*1.0");
    }
}

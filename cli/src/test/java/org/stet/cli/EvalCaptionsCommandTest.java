package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCaptionsCommandTest {
    @TempDir
    private Path dir;

    @Test
    void aSuiteThatComesOutAsExpectedEndsWithStatusZero() throws IOException {
        Files.writeString(dir.resolve("test.js"), "test.jsonEqual(\"a.vtt\", \"a.json\");");
        Files.writeString(dir.resolve("a.vtt"), "WEBVTT");
        Files.writeString(dir.resolve("a.json"), "{\"cues\": [], \"regions\": []}");
        Run run = Run.of("eval", "captions", dir.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("1 files, 1 as expected, 0 otherwise\n");
    }

    @Test
    void aDifferenceWithoutAReasonEndsWithStatusOne() throws IOException {
        Files.writeString(dir.resolve("test.js"), "test.jsonEqual(\"a.vtt\", \"a.json\");");
        Files.writeString(dir.resolve("a.vtt"), "WEBVTT");
        Files.writeString(dir.resolve("a.json"), "{\"cues\": [{\"id\": \"lost\"}], \"regions\": []}");

        assertThat(Run.of("eval", "captions", dir.toString()).status()).isEqualTo(1);
    }
}

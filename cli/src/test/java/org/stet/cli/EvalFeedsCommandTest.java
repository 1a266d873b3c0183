package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalFeedsCommandTest {
    @TempDir
    private Path dir;

    @Test
    void aSuiteThatIsReadEndsWithStatusZeroWhateverItExpects() throws IOException {
        Files.writeString(
                dir.resolve("a.xml"), "<!-- Expect: feed['title'] == 'Tide' --><feed><title>Wall</title></feed>");
        Run run = Run.of("eval", "feeds", dir.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                1 files, 0 refused, 0 not taken for feeds
                feed title       0 of     1 as expected,   0.0 %
                entry title      0 of     0 as expected,     - %
                entry link       0 of     0 as expected,     - %
                all              0 of     1 as expected,   0.0 %
                not counted: 0 in another form; 0 files expect none of these
                  a.xml: feed title is "Wall", expected "Tide"
                """);
    }

    @Test
    void aFileThatIsRefusedEndsWithStatusOneAndIsInTheJson() throws IOException {
        Files.writeString(dir.resolve("a.xml"), "<?xml version='1.0'?><tide/>");
        Run run = Run.of("eval", "feeds", dir.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("\"files\"\\s*:\\s*1")
                .contains("which Stet does not read")
                .contains("\"feed_title\"");
    }
}

package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program with so many files that its command line is long, which native code may not be ready for. */
class LongCommandLineTest {
    private static final int FILES = 120;

    @TempDir
    Path folder;

    @Test
    void hundredsOfNamesAreRead() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                "--format",
                "jsonl"));
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve("a-story-with-quite-a-long-name-of-its-own-" + i + ".txt");
            Files.writeString(file, "Moss said it was late.\n");
            command.add(file.toString());
        }
        Path out = folder.resolve("out");

        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllLines(out))
                .hasSize(FILES)
                .allMatch(line -> line.contains("\"model\":\"stet-en-1\"") && !line.contains("rules-only"));
    }
}

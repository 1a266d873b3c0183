package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a heap of 256 MB before a folder of {@link HostileFiles}. */
class HostileFilesTest {
    private static final int MINUTES = 6;

    @TempDir
    static Path folder;

    private static int status;
    private static List<String> said = List.of();
    private static List<String> files = List.of();

    @BeforeAll
    static void readThemAll() throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("input"));
        HostileFiles hostile = new HostileFiles(input);
        hostile.noise();
        hostile.depths();
        hostile.bombs();
        hostile.floods();
        hostile.circles();
        hostile.encodings();
        Process process = new ProcessBuilder(command(input))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        assertThat(ended).as("ended within " + MINUTES + " minutes").isTrue();
        status = process.exitValue();
        said = Files.readAllLines(folder.resolve("err"));
        try (var names = Files.list(input)) {
            files = names.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void whatCannotBeReadIsNamedInOneLineEach() {
        assertThat(status).isEqualTo(Cli.TROUBLE);
        assertThat(said)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("stet: ")
                        .doesNotContain("Exception", "Error", "\tat ", "out of memory", "internal"));
    }

    @Test
    void everyFileIsReadOrNamed() throws IOException {
        String err = String.join("\n", said);
        String out = Files.readString(folder.resolve("out"), UTF_8);
        assertThat(files)
                .allSatisfy(file -> assertThat(err.contains(file) || out.contains("\"" + file))
                        .isTrue());
    }

    @Test
    void whatIsWrittenIsJson() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(folder.resolve("out"), UTF_8)) {
            assertThat(mapper.readTree(line).path("schema").asText()).isEqualTo("stet/1");
        }
    }

    private static List<String> command(Path input) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(System.getProperty("java.class.path") + File.pathSeparator);
        command.addAll(List.of(Main.class.getName(), "read", "--format", "jsonl", input.toString()));
        return command;
    }
}

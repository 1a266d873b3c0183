package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.Stet;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.speaker.Speaker;

/** What the README shows is what happens. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final String MEETING = "examples/harbour/transcript/2025-05-14-sea-wall-meeting.txt";
    private static final String REPORT = "examples/harbour/reports/gull.txt";

    @Test
    void commandPrintsWhatTheReadmeShows() throws IOException {
        Run run = Run.of(
                "check",
                ROOT.resolve(REPORT).toString(),
                "--against",
                ROOT.resolve(MEETING).toString());

        // The paths of the test are longer by "../", and lines break elsewhere.
        String printed = flat(run.out().replace("../examples", "examples"));

        assertThat(run.status()).isEqualTo(Cli.DOES_NOT_STAND);
        assertThat(readme()).contains("$ ./stet check " + REPORT + " --against " + MEETING);
        for (String part : shown().split("\n…\n", -1)) {
            assertThat(printed).contains(flat(part));
        }
    }

    private static String shown() throws IOException {
        String readme = readme();
        int begin = readme.indexOf("```\n", readme.indexOf("$ ./stet check") + 1) + 4;
        int open = readme.indexOf("```\n", begin) + 4;
        return readme.substring(open, readme.indexOf("\n```", open));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void codePrintsWhatTheReadmeShows() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        Reading reading = Stet.read("“We will wait,” said Mary Okafor. “Not a day more.”");
        for (Statement s : reading.statements()) {
            out.println(s.speaker().map(Speaker::name).orElse("unattributed") + ": " + s.words());
        }

        assertThat(readme()).contains("// " + printed.toString(UTF_8));
        assertThat(source()).containsAll(snippet());
    }

    private static List<String> snippet() throws IOException {
        String readme = readme();
        int begin = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(begin, readme.indexOf("```", begin))
                .lines()
                .filter(line -> !line.startsWith("//"))
                .map(String::strip)
                .toList();
    }

    private static List<String> source() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/java/org/stet/cli/ReadmeTest.java"))) {
            return lines.map(String::strip).toList();
        }
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}

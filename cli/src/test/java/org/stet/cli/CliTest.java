package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
    @Test
    void noCommandShowsTheHelpOnStandardError() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: stet [-hV] COMMAND\n").contains("read");
    }

    @ParameterizedTest
    @CsvSource({"--help,Usage: stet [-hV]", "read --help,Usage: stet read", "--version,stet 0", "read --version,stet 0"
    })
    void whatIsAskedForGoesToStandardOutput(String arguments, String start) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(start);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("stet [0-9]+\\.[0-9]+\\.[0-9]+\\S*\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raed a.txt|there is no command 'raed'; there is read, check, eval|stet",
                "--fast|Unknown option: '--fast'|stet",
                "read|Missing required parameter: 'PATH'|stet read",
                "read --fromat json a.txt|Unknown option: '--fromat'|stet read",
                "read --format|Missing required parameter for option '--format' (FORMAT)|stet read",
                "read a.txt --format xml|Invalid value for option '--format': 'xml' is not one of text, json, jsonl, html, csv, brat,"
                        + " webanno, tei"
                        + "|stet read"
            })
    void aCommandThatIsNotUnderstoodIsAnsweredInTwoLines(String arguments, String message, String command) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("stet: " + message + "\nTry: " + command + " --help\n");
    }

    @Test
    void helpIsColouredOnlyOnATerminal() {
        assertThat(Run.on(new Terminal(80, true), "", "--help").out()).contains("\u001B[");
        assertThat(Run.of("--help").out()).doesNotContain("\u001B[");
    }
}

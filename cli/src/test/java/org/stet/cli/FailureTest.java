package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailureTest {
    @Command(name = "fail")
    static final class Failing implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("first line\n  second line");
        }
    }

    @Test
    void anErrorOfOurOwnIsOneLineWithoutAStackTrace() {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new Failing());
        command.setErr(new PrintWriter(err)).setExecutionExceptionHandler(new Failure());

        assertThat(command.execute()).isEqualTo(2);
        assertThat(err)
                .hasToString("stet: internal error: java.lang.IllegalStateException: first line second line"
                        + System.lineSeparator());
    }

    @Test
    void aMessageThatIsMissingIsSaidToBe() {
        assertThat(Failure.oneLine(null)).isEqualTo("no reason given");
    }
}

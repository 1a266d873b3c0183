package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * A command that was run, with all it said.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {
    /** Runs a command with nothing on standard input and no terminal. */
    static Run of(String... arguments) {
        return on(Terminal.NONE, "", arguments);
    }

    static Run withInput(String input, String... arguments) {
        return on(Terminal.NONE, input, arguments);
    }

    static Run on(Terminal terminal, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(out, terminal, input, arguments);
        return new Run(run.status(), out.toString(UTF_8), run.err());
    }

    static Run into(OutputStream out, Terminal terminal, String input, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
        int status = Cli.run(arguments, new Streams(in, out, new PrintStream(err, true, UTF_8), terminal));
        return new Run(status, "", err.toString(UTF_8));
    }
}

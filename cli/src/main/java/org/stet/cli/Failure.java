package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Ends a command that threw: quietly where nobody reads its results any more, otherwise with one line. The system property
 * {@code stet.trace} adds the stack trace, for whoever looks for the cause.
 */
final class Failure implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (isBrokenPipe(e)) {
            return Cli.DONE;
        }
        PrintWriter err = command.getErr();
        if (Boolean.getBoolean("stet.trace")) {
            e.printStackTrace(err);
        }
        err.println("stet: " + (e instanceof IOException ? "the results cannot be written: " : "internal error: ")
                + oneLine(e instanceof IOException ? e.getMessage() : e.toString()));
        return Cli.TROUBLE;
    }

    /** Returns a message as one line. */
    static String oneLine(@Nullable String message) {
        return message == null ? "no reason given" : message.strip().replaceAll("\\R\\s*", " ");
    }

    private static boolean isBrokenPipe(Exception e) {
        return e instanceof IOException
                && e.getMessage() != null
                && (e.getMessage().equals("Broken pipe") || e.getMessage().equals("The pipe is being closed"));
    }
}

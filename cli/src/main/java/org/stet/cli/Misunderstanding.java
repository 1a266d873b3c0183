package org.stet.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command, and where to read how it goes. */
final class Misunderstanding implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("stet: " + message(e, command));
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Cli.TROUBLE;
    }

    private static String message(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !command.getSubcommands().isEmpty()) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "'; there is "
                    + String.join(", ", command.getSubcommands().keySet());
        }
        return Failure.oneLine(e.getMessage());
    }
}

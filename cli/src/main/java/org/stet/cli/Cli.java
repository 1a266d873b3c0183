package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Runs commands. */
public final class Cli {
    /** Everything was done. */
    public static final int DONE = 0;

    /** Everything was done, and something that was looked at does not stand. */
    public static final int DOES_NOT_STAND = 1;

    /** Something was not done: a command that is not understood, an input that cannot be read. */
    public static final int TROUBLE = 2;

    private Cli() {}

    /**
     * Runs one command and returns its exit status. Nothing is thrown for bad input.
     *
     * @param arguments the command and its arguments
     * @param in standard input
     * @param out where results go, in UTF-8
     * @param err where talk goes
     */
    public static int run(String[] arguments, InputStream in, OutputStream out, PrintStream err) {
        return run(arguments, new Streams(in, out, err, Terminal.ofProcess()));
    }

    static int run(String[] arguments, Streams streams) {
        try {
            return commandLine(streams).execute(arguments);
        } catch (OutOfMemoryError e) {
            streams.err().println("stet: out of memory; JAVA_TOOL_OPTIONS=-Xmx4g gives it more");
            return TROUBLE;
        }
    }

    private static CommandLine commandLine(Streams streams) {
        CommandLine command = new CommandLine(new StetCommand(streams))
                .addSubcommand(new ReadCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new CommandLine(new EvalCommand(streams))
                        .addSubcommand(new EvalPolnearCommand(streams))
                        .addSubcommand(new EvalSpeakersCommand(streams))
                        .addSubcommand(new EvalNamesCommand(streams))
                        .addSubcommand(new EvalVerdictsCommand(streams))
                        .addSubcommand(new EvalEditsCommand(streams))
                        .addSubcommand(new EvalBratCommand(streams))
                        .addSubcommand(new EvalArticlesCommand(streams))
                        .addSubcommand(new EvalNoticesCommand(streams))
                        .addSubcommand(new EvalCutsCommand(streams))
                        .addSubcommand(new EvalCaptionsCommand(streams))
                        .addSubcommand(new EvalFeedsCommand(streams))
                        .addSubcommand(new EvalTranscriptsCommand(streams)));
        command.setOut(new PrintWriter(streams.out(), true, UTF_8));
        command.setErr(new PrintWriter(streams.err(), true, UTF_8));
        command.setColorScheme(Help.defaultColorScheme(streams.terminal().colourful() ? Help.Ansi.ON : Help.Ansi.OFF));
        command.setUsageHelpWidth(Math.max(60, Math.min(100, streams.terminal().columns())));
        command.registerConverter(ReadingFormat.class, new Choice<>(ReadingFormat.class));
        command.registerConverter(CheckFormat.class, new Choice<>(CheckFormat.class));
        command.registerConverter(EvalFormat.class, new Choice<>(EvalFormat.class));
        command.registerConverter(ColourChoice.class, new Choice<>(ColourChoice.class));
        command.setParameterExceptionHandler(new Misunderstanding());
        command.setExecutionExceptionHandler(new Failure());
        return command;
    }
}

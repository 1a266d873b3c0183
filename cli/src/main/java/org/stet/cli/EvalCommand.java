package org.stet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet eval}: says which corpora there are scorers for. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Scores the reader on an annotated corpus.",
        synopsisSubcommandLabel = "CORPUS",
        commandListHeading = "%nCorpora:%n",
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalCommand implements Callable<Integer> {
    private final Streams streams;

    // Picocli puts the specification of this command in its place.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    EvalCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(streams.err());
        return Cli.TROUBLE;
    }
}

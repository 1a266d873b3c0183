package org.stet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet} by itself: says what there is. */
@Command(
        name = "stet",
        mixinStandardHelpOptions = true,
        description = "Reads news and keeps the record of who said what.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = "%nstet COMMAND --help tells more of a command.",
        versionProvider = BuildVersion.class)
final class StetCommand implements Callable<Integer> {
    private final Streams streams;

    // Picocli puts the specification of this command in its place.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    StetCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(streams.err());
        return Cli.TROUBLE;
    }
}

package org.stet.cli;

import java.nio.file.Path;
import org.stet.Stet;
import org.stet.evaluation.CutEvaluation;
import org.stet.evaluation.CutReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stet eval cuts}: reads articles cut off at every place and checks what must hold of every reading. */
@Command(
        name = "cuts",
        mixinStandardHelpOptions = true,
        description = {
            "Reads every beginning and every end of plain text articles, DIR/text/*.txt or DIR/*.txt, and checks what must "
                    + "hold of every reading."
        },
        optionListHeading = "%nOptions:%n",
        footer = {"", "Exit status: 0 when all holds, 1 when something does not, 2 on trouble."},
        versionProvider = BuildVersion.class)
final class EvalCutsCommand extends ScoringCommand {
    @Option(
            names = "--articles",
            paramLabel = "N",
            description = "How many articles, the shortest first; default: ${DEFAULT-VALUE}.")
    private int articles = 50;

    @Option(
            names = "--step",
            paramLabel = "N",
            description = "UTF-16 code units from one cut to the next; default: ${DEFAULT-VALUE}.")
    private int step = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are cut at a time; default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    // Picocli puts the specification of this command in its place.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    EvalCutsCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        CutReport report = CutEvaluation.run(corpus, extent(), Stet.reader().build()::read);
        return new Report(report.text(), report.toMap(), report.isSound() ? Cli.DONE : Cli.DOES_NOT_STAND);
    }

    private CutEvaluation.Extent extent() {
        try {
            return new CutEvaluation.Extent(articles, step, threads);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }
}

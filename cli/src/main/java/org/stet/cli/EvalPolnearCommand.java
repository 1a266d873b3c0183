package org.stet.cli;

import java.nio.file.Path;
import org.stet.Stet;
import org.stet.evaluation.PolnearEvaluation;
import org.stet.evaluation.StatementReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stet eval polnear}: scores statements on PolNeAR, or on a corpus laid out like it. */
@Command(
        name = "polnear",
        mixinStandardHelpOptions = true,
        description = "Scores statements on PolNeAR: DIR/text/NAME.txt and DIR/attributions/NAME_xxxx.ann.",
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalPolnearCommand extends ScoringCommand {
    @Option(
            names = "--agreement",
            description = "Scores the other annotators of each article against the first instead of the reader.")
    private boolean agreement;

    EvalPolnearCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        StatementReport report = agreement
                ? PolnearEvaluation.agreement(corpus)
                : PolnearEvaluation.run(corpus, Stet.reader().build()::read);
        return new Report(report.text(), report.toMap());
    }
}

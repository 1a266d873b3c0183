package org.stet.cli;

import java.nio.file.Path;
import org.stet.evaluation.CaptionEvaluation;
import org.stet.evaluation.CaptionReport;
import picocli.CommandLine.Command;

/** {@code stet eval captions}: holds the WebVTT parser against a conformance suite. */
@Command(
        name = "captions",
        mixinStandardHelpOptions = true,
        description =
                "Parses the WebVTT files of a conformance suite laid out like that of vtt.js, and compares each with what is "
                        + "expected.",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Exit status: 0 when every difference has a reason, 1 when one has none, 2 on trouble."},
        versionProvider = BuildVersion.class)
final class EvalCaptionsCommand extends ScoringCommand {
    EvalCaptionsCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        CaptionReport report = CaptionEvaluation.run(corpus);
        return new Report(report.text(), report.toMap(), report.isSound() ? Cli.DONE : Cli.DOES_NOT_STAND);
    }
}

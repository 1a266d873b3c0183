package org.stet.cli;

import java.nio.file.Path;
import org.stet.evaluation.FeedEvaluation;
import org.stet.evaluation.FeedReport;
import picocli.CommandLine.Command;

/**
 * {@code stet eval feeds}: holds the reader of feeds against a suite whose feeds say what is expected of them. Counted are
 * comparisons of the feed's title, and of the first entry's title and link, with strings of Python. Relative links go by the address
 * that the suite's test server would have; titles are compared without white space, and with the markup of the expected title or
 * without it, since Stet has titles on one line and without markup.
 */
@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        description =
                "Reads the feeds of a suite laid out like that of feedparser, and compares titles and links with what is expected.",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Exit status: 0 when every file was read, 1 when one was refused, 2 on trouble."},
        versionProvider = BuildVersion.class)
final class EvalFeedsCommand extends ScoringCommand {
    EvalFeedsCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        FeedReport report = FeedEvaluation.run(corpus);
        return new Report(report.text(), report.toMap(), report.isSound() ? Cli.DONE : Cli.DOES_NOT_STAND);
    }
}

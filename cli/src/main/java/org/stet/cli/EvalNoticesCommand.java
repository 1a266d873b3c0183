package org.stet.cli;

import java.nio.file.Path;
import org.stet.Stet;
import org.stet.evaluation.NoticeEvaluation;
import org.stet.evaluation.NoticeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stet eval notices}: counts the notices on a folder of articles, to see how many are false alarms. */
@Command(
        name = "notices",
        mixinStandardHelpOptions = true,
        description = "Counts the notices on a folder of plain text articles: DIR/text/*.txt, or DIR/*.txt.",
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalNoticesCommand extends ScoringCommand {
    @Option(names = "--list", description = "Lists every notice in the text with its file, line and column.")
    private boolean list;

    EvalNoticesCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        NoticeReport report = NoticeEvaluation.run(corpus, Stet.reader().build()::read);
        return new Report(report.text(list), report.toMap());
    }
}

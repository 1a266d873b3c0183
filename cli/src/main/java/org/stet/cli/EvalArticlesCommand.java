package org.stet.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.evaluation.ArticleEvaluation;
import org.stet.evaluation.ArticleReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stet eval articles}: scores articles taken out of web pages, and Readability4J beside them. */
@Command(
        name = "articles",
        mixinStandardHelpOptions = true,
        description = "Scores articles taken out of web pages: DIR/ground-truth.json and DIR/html/NAME.html.gz.",
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalArticlesCommand extends ScoringCommand {
    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description =
                    "Scores headline, date and outlet as well; a line each: name, headline, date, outlet, apart by tabs.")
    private @Nullable Path metadata;

    EvalArticlesCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        ArticleReport report = ArticleEvaluation.run(corpus, Optional.ofNullable(metadata));
        return new Report(report.text(), report.toMap());
    }
}

package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stet.evaluation.CorpusException;
import org.stet.evaluation.VerdictEvaluation;
import org.stet.evaluation.VerdictReport;
import org.stet.formats.output.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet eval verdicts}: how often the check is right on quotations that a reader has judged. */
@Command(
        name = "verdicts",
        mixinStandardHelpOptions = true,
        description = "Checks quotations of which a reader has said what is right: a JSON object a line.",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "A line has quotation and speaker (or draft), evidence (a path, a transcript as text, or a list), gold (a verdict, "
                    + "or an object with verdict, wording, attribution, document, passage), and acceptable verdicts.",
            "Exit status: 0 when every line was read, 2 otherwise."
        },
        versionProvider = BuildVersion.class)
final class EvalVerdictsCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "The rows.")
    private Path file = Path.of(".");

    @Option(names = "--wrong", description = "Show the rows that are neither right nor acceptable.")
    private boolean wrong;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private EvalFormat format = EvalFormat.TEXT;

    EvalVerdictsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            VerdictReport report = VerdictEvaluation.run(file);
            if (format == EvalFormat.JSON) {
                ReportJson.write(streams.out(), report.toMap());
            } else {
                streams.out().write(report.text(wrong).getBytes(UTF_8));
                streams.out().flush();
            }
            report.problems().forEach(problem -> streams.err().println("stet: " + file + ": " + problem));
            return report.problems().isEmpty() ? Cli.DONE : Cli.TROUBLE;
        } catch (CorpusException e) {
            streams.err().println("stet: " + Failure.oneLine(e.getMessage()));
            return Cli.TROUBLE;
        }
    }
}

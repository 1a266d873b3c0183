package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.evaluation.CorpusException;
import org.stet.evaluation.EditEvaluation;
import org.stet.evaluation.EditReport;
import org.stet.formats.output.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet eval edits}: whether the check tells edits that change the sense from harmless ones. */
@Command(
        name = "edits",
        mixinStandardHelpOptions = true,
        description =
                "Edits passages of transcripts, some so that the sense changes and some so that it does not, and checks them.",
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalEditsCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of transcripts.")
    private List<Path> folders = List.of();

    @Option(
            names = "--flips",
            paramLabel = "N",
            description = "Edits that change the sense; default: ${DEFAULT-VALUE}.")
    private int flips = 1000;

    @Option(names = "--harmless", paramLabel = "N", description = "Edits that do not; default: ${DEFAULT-VALUE}.")
    private int harmless = 1000;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of what is drawn; default: ${DEFAULT-VALUE}.")
    private long seed = 7;

    @Option(names = "--wrong", description = "Show the rows on which the check went wrong.")
    private boolean wrong;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private EvalFormat format = EvalFormat.TEXT;

    EvalEditsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            EditReport report = EditEvaluation.run(folders, flips, harmless, seed);
            if (format == EvalFormat.JSON) {
                ReportJson.write(streams.out(), report.toMap());
            } else {
                String misses = wrong ? "\n" + String.join("\n", report.misses()) + "\n" : "";
                streams.out().write((report.text() + misses).getBytes(UTF_8));
                streams.out().flush();
            }
            return Cli.DONE;
        } catch (CorpusException e) {
            streams.err().println("stet: " + Failure.oneLine(e.getMessage()));
            return Cli.TROUBLE;
        }
    }
}

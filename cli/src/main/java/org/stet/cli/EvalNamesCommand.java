package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.evaluation.NameEvaluation;
import org.stet.evaluation.NameReport;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.output.json.ReportJson;
import org.stet.formats.people.PeopleFile;
import org.stet.speaker.Speakers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet eval names}: how names of real people are told apart, joined and linked. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description =
                "Makes short reports of the people in files (see --people of stet read) and scores whether names are told apart, "
                        + "garbled names joined, and people linked to the files.",
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalNamesCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "People; default: those whom Stet knows.")
    private List<Path> files = List.of();

    @Option(names = "--rows", paramLabel = "N", description = "Reports of each kind; default: ${DEFAULT-VALUE}.")
    private int rows = 2_000;

    @Option(names = "--seed", paramLabel = "N", description = "What is drawn; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--wrong", description = "Show some of the reports that are not right.")
    private boolean wrong;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private EvalFormat format = EvalFormat.TEXT;

    EvalNamesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Speakers.Builder people = new Speakers.Builder();
        try {
            for (Path file : files) {
                people.addAll(PeopleFile.read(file));
            }
        } catch (UnreadableInputException e) {
            streams.err().println("stet: " + Failure.oneLine(e.getMessage()));
            return Cli.TROUBLE;
        }
        NameReport report =
                NameEvaluation.run(files.isEmpty() ? Speakers.shipped() : people.build(), Math.max(1, rows), seed);
        if (format == EvalFormat.JSON) {
            ReportJson.write(streams.out(), report.toMap());
        } else {
            streams.out().write(report.text(wrong).getBytes(UTF_8));
            streams.out().flush();
        }
        return Cli.DONE;
    }
}

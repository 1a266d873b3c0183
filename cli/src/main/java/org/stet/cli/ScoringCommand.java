package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stet.evaluation.CorpusException;
import org.stet.formats.output.json.ReportJson;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands under {@code stet eval} share: a folder in, a report out as text or JSON. */
abstract class ScoringCommand implements Callable<Integer> {
    /** A report in both its forms, and the exit status it calls for. */
    record Report(String text, Map<String, ? extends @Nullable Object> fields, int status) {
        Report(String text, Map<String, ? extends @Nullable Object> fields) {
            this(text, fields, Cli.DONE);
        }
    }

    private final Streams streams;

    @Parameters(paramLabel = "DIR", description = "The folder of the corpus.")
    private Path folder = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private EvalFormat format = EvalFormat.TEXT;

    ScoringCommand(Streams streams) {
        this.streams = streams;
    }

    /** Scores the corpus in a folder. */
    abstract Report score(Path corpus);

    @Override
    public final Integer call() throws IOException {
        try {
            Report report = score(folder);
            if (format == EvalFormat.JSON) {
                ReportJson.write(streams.out(), report.fields());
            } else {
                streams.out().write(report.text().getBytes(UTF_8));
                streams.out().flush();
            }
            return report.status();
        } catch (CorpusException e) {
            streams.err().println("stet: " + Failure.oneLine(e.getMessage()));
            return Cli.TROUBLE;
        }
    }
}

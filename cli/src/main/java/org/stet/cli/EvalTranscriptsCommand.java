package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stet.document.Transcript;
import org.stet.evaluation.CorpusException;
import org.stet.evaluation.TranscriptEvaluation;
import org.stet.evaluation.TranscriptReport;
import org.stet.formats.input.Documents;
import picocli.CommandLine.Command;

/** {@code stet eval transcripts}: how many of the words spoken stand in a turn of their speaker. */
@Command(
        name = "transcripts",
        mixinStandardHelpOptions = true,
        description =
                "Scores the turns of transcripts: each NAME.pdf, .html, .txt … that has a table NAME.csv (speaker, sentence) "
                        + "beside it.",
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalTranscriptsCommand extends ScoringCommand {
    EvalTranscriptsCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        TranscriptReport report = TranscriptEvaluation.run(corpus, EvalTranscriptsCommand::transcript);
        return new Report(report.text(), report.toMap());
    }

    private static Optional<Transcript> transcript(Path file) {
        try {
            return Documents.of(file).stream()
                    .filter(Transcript.class::isInstance)
                    .map(Transcript.class::cast)
                    .findFirst();
        } catch (IOException e) {
            throw new CorpusException(file, "this cannot be read", e);
        }
    }
}

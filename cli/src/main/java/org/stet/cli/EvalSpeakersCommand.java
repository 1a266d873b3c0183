package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stet.evaluation.SpeakerEvaluation;
import org.stet.evaluation.SpeakerReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet eval speakers}: how often the right speaker is named, on articles whose sources a reader has named. */
@Command(
        name = "speakers",
        mixinStandardHelpOptions = true,
        description = "Scores who is meant by the sources: DIR/*.jsonl, DIR/persons_*.json and the articles' texts.",
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalSpeakersCommand extends ScoringCommand {
    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description = "The articles, NAME.txt; default: DIR/text, or failing that DIR/../polnear/dev/text.")
    private Optional<Path> texts = Optional.empty();

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(names = "--wrong", description = "Show the rows that are not right.")
    private boolean wrong;

    EvalSpeakersCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        SpeakerReport report =
                SpeakerEvaluation.run(corpus, texts.orElseGet(() -> beside(corpus)), people.reader()::read);
        return new Report(report.text(wrong), report.toMap());
    }

    private static Path beside(Path corpus) {
        Path inside = corpus.resolve("text");
        return Files.isDirectory(inside)
                ? inside
                : corpus.resolve("..")
                        .resolve("polnear")
                        .resolve("dev")
                        .resolve("text")
                        .normalize();
    }
}

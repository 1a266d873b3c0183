package org.stet.cli;

import java.nio.file.Path;
import org.stet.Stet;
import org.stet.evaluation.BratEvaluation;
import org.stet.evaluation.BratNames;
import org.stet.evaluation.StatementReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stet eval brat}: scores statements on articles that somebody annotated with brat. */
@Command(
        name = "brat",
        mixinStandardHelpOptions = true,
        description = {
            "Scores statements on articles annotated with brat: NAME.txt and NAME.ann side by side, at any depth of DIR.",
            "An attribution is an event or a relation; its parts are told by the roles of the arguments, or by their types."
        },
        optionListHeading = "%nOptions:%n",
        versionProvider = BuildVersion.class)
final class EvalBratCommand extends ScoringCommand {
    @Option(
            names = "--content",
            paramLabel = "NAME",
            description = "What the words said are called; default: ${DEFAULT-VALUE}.")
    private String content = BratNames.USUAL.content();

    @Option(
            names = "--cue",
            paramLabel = "NAME",
            description = "What the words that attribute are called; default: ${DEFAULT-VALUE}.")
    private String cue = BratNames.USUAL.cue();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "What the words that name who are called; default: ${DEFAULT-VALUE}.")
    private String source = BratNames.USUAL.source();

    // Picocli puts the specification of this command in its place.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    EvalBratCommand(Streams streams) {
        super(streams);
    }

    @Override
    Report score(Path corpus) {
        StatementReport report =
                BratEvaluation.run(corpus, names(), Stet.reader().build()::read);
        return new Report(report.text(), report.toMap());
    }

    private BratNames names() {
        try {
            return new BratNames(content, cue, source);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Failure.oneLine(e.getMessage()), e);
        }
    }
}

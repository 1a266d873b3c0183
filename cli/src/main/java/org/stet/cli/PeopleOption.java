package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import org.stet.Reader;
import org.stet.Stet;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.people.PeopleFile;
import org.stet.speaker.Speakers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that names files of people, for every command that reads articles. */
final class PeopleOption {
    @Option(
            names = "--people",
            paramLabel = "FILE",
            description =
                    "People and organisations to know besides the heads of state and government that Stet knows: CSV with "
                            + "a header (name, aliases, kind, wikidata, office, jurisdiction, from, to), or JSON of Wikidata.")
    private List<Path> files = List.of();

    // Picocli puts the specification of the command that has the option in its place.
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Makes a reader that knows them. */
    Reader reader() {
        Speakers.Builder directory = new Speakers.Builder().addAll(Speakers.shipped());
        for (Path file : files) {
            try {
                directory.addAll(PeopleFile.read(file));
            } catch (UnreadableInputException e) {
                throw new ParameterException(spec.commandLine(), "--people: " + e.getMessage(), e);
            }
        }
        return files.isEmpty()
                ? Stet.reader().build()
                : Stet.reader().directory(directory.build()).build();
    }
}

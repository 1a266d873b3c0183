package org.stet.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stet.Reader;
import org.stet.formats.input.Documents;
import org.stet.formats.output.Writers;
import org.stet.formats.output.brat.SeveralInputsException;
import org.stet.formats.output.text.TextLayout;
import org.stet.formats.output.writing.ReadingWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet read}: who says what in each article. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Shows who says what in each article.",
        parameterListHeading = "%nWhat to read:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Reads articles (text, Markdown, web pages, Word, PDF, RSS and Atom, JSON lines) and transcripts (text, "
                    + "WebVTT, SubRip, JSON, web pages, PDF), packed in zip, gzip or WARC or not.",
            "webanno is W3C Web Annotation; brat writes several inputs only --into a folder.",
            "Exit status: 0 when all was read, 2 when something could not be."
        },
        versionProvider = BuildVersion.class)
final class ReadCommand implements Callable<Integer> {
    private static final Set<ReadingFormat> EXPLAINING =
            EnumSet.of(ReadingFormat.TEXT, ReadingFormat.JSON, ReadingFormat.JSONL);

    private final Streams streams;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders and addresses (http, https); - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private ReadingFormat format = ReadingFormat.TEXT;

    @Option(
            names = {"--colour", "--color"},
            paramLabel = "WHEN",
            description = "Colour in the text: one of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private ColourChoice colour = ColourChoice.AUTO;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "With --format brat: a new or empty folder for the texts and their annotations.")
    private @Nullable Path folder;

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(names = "--explain", description = "Say why each speaker is who it is (text, json, jsonl).")
    private boolean explain;

    @Option(
            names = "--allow-private-hosts",
            description = "Fetch addresses from this machine and from private networks too.")
    private boolean allowPrivateHosts;

    // Picocli puts the specification of this command in its place.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        checkFolder();
        checkExplain();
        Reader reader = people.reader();
        OutputStream out = new BufferedOutputStream(streams.out());
        Documents documents = allowPrivateHosts ? new Documents().allowingPrivateHosts() : new Documents();
        ReadingDesk desk;
        try (ReadingWriter writer = writer(out)) {
            desk = new ReadingDesk(reader, writer, out, streams.err());
            for (String path : paths) {
                if (path.equals("-")) {
                    documents.each(streams.in(), desk);
                } else {
                    documents.each(path, desk);
                }
            }
        } catch (SeveralInputsException e) {
            throw severalInOne();
        }
        return desk.close() ? Cli.DONE : Cli.TROUBLE;
    }

    private void checkFolder() {
        if (folder != null && format != ReadingFormat.BRAT) {
            throw new ParameterException(spec.commandLine(), "--into is for --format brat, not for " + format);
        }
        if (folder == null && format == ReadingFormat.BRAT) {
            if (paths.size() > 1) {
                throw severalInOne();
            }
            streams.err()
                    .println("stet: only annotations are written; --into DIR writes the text they count in as well");
        }
    }

    private void checkExplain() {
        if (explain && !EXPLAINING.contains(format)) {
            throw new ParameterException(
                    spec.commandLine(), "--explain is for --format text, json and jsonl, not for " + format);
        }
    }

    private ParameterException severalInOne() {
        return new ParameterException(
                spec.commandLine(),
                "brat keeps each input in files of its own: name a folder for them with --into DIR");
    }

    private ReadingWriter writer(OutputStream out) throws IOException {
        Terminal terminal = streams.terminal();
        return switch (format) {
            case TEXT -> Writers.text(out, TextLayout.fitting(terminal.columns(), colour.on(terminal)), explain);
            case JSON -> Writers.json(out, paths.size() > 1, explain);
            case JSONL -> Writers.jsonLines(out, explain);
            case HTML -> Writers.html(out);
            case CSV -> Writers.csv(out);
            case BRAT -> folder == null ? Writers.brat(out) : intoFolder(folder);
            case WEBANNO -> Writers.webAnnotations(out, paths.size() > 1);
            case TEI -> Writers.tei(out, paths.size() > 1);
        };
    }

    private ReadingWriter intoFolder(Path place) throws IOException {
        try {
            return Writers.brat(place);
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(
                    spec.commandLine(), "--into " + place + ": this is not a new or empty folder", e);
        }
    }
}

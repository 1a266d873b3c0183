package org.stet.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.formats.input.Documents;
import org.stet.formats.output.ReadingWriter;
import org.stet.formats.output.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet read}: who says what in each article. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Shows who says what in each article.",
        parameterListHeading = "%nWhat to read:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Reads plain text, Markdown, JSON, and transcripts as WebVTT, SubRip or JSON.",
            "Exit status: 0 when all was read, 2 when something could not be."
        },
        versionProvider = BuildVersion.class)
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders; - is standard input.")
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

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        OutputStream out = new BufferedOutputStream(streams.out());
        Documents documents = new Documents();
        ReadingDesk desk;
        try (ReadingWriter writer = writer(out)) {
            desk = new ReadingDesk(writer, out, streams.err());
            for (String path : paths) {
                if (path.equals("-")) {
                    documents.each(streams.in(), desk);
                } else {
                    documents.each(path, desk);
                }
            }
        }
        return desk.close() ? Cli.DONE : Cli.TROUBLE;
    }

    private ReadingWriter writer(OutputStream out) {
        Terminal terminal = streams.terminal();
        return switch (format) {
            case TEXT -> ReadingWriter.text(out, TextLayout.fitting(terminal.columns(), colour.on(terminal)));
            case JSON -> ReadingWriter.json(out, paths.size() > 1);
            case JSONL -> ReadingWriter.jsonLines(out);
        };
    }
}

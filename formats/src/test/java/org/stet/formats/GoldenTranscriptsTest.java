package org.stet.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.formats.input.Documents;

/** Each file of the folder beside its transcripts as a {@link PromptBook}, in a file of the same name with {@code .transcript} added. */
class GoldenTranscriptsTest {
    private static final Path FOLDER = Golden.folder("transcripts");

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".transcript"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aFileGivesTheTranscriptsOfItsGoldenFile(Path input) throws IOException {
        Golden.assertSame(Path.of(input + ".transcript"), shown(input));
    }

    private static String shown(Path input) throws IOException {
        PromptBook book = new PromptBook();
        new Documents().each(input.toString(), book);
        String folder = FOLDER.toString() + input.getFileSystem().getSeparator();
        return book.toString().replace(folder, "");
    }
}

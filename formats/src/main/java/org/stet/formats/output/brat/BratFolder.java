package org.stet.formats.output.brat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stet.attribution.Reading;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/**
 * A folder that a brat server opens: {@code NAME.txt} and {@code NAME.ann} for every document, and how they are annotated and
 * shown. The folder is new or empty, so that nothing is written over. Confined to one thread.
 */
public final class BratFolder implements ReadingWriter {
    private static final List<String> SETTINGS = List.of("annotation.conf", "visual.conf");

    private final Path folder;
    private final FileNames names = new FileNames();

    private BratFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, and those above it, where it is not there.
     *
     * @throws FileAlreadyExistsException if it is a file, or a folder with something in it
     * @throws IOException if it cannot be made or written to
     */
    public static BratFolder in(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            if (entries.iterator().hasNext()) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
        BratFolder writer = new BratFolder(folder);
        for (String name : SETTINGS) {
            writer.file(name, settings(name));
        }
        return writer;
    }

    @Override
    public void write(Reading reading) throws IOException {
        BratText text = BratText.of(reading.article().text());
        write(reading.article().file(), text, ReadingStandoff.of(reading, text));
    }

    @Override
    public void write(Transcript transcript, List<Notice> notices) throws IOException {
        BratText text = BratText.of(transcript.text());
        write(transcript.file(), text, TranscriptStandoff.of(transcript, text));
    }

    private void write(Optional<String> file, BratText text, String annotations) throws IOException {
        String name = names.next(file);
        file(name + ".txt", text.text().getBytes(UTF_8));
        file(name + ".ann", annotations.getBytes(UTF_8));
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static byte[] settings(String name) throws IOException {
        try (InputStream in = BratFolder.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name + " is missing").readAllBytes();
        }
    }

    /** Does nothing: every file is finished when it is written. */
    @Override
    public void close() {}
}

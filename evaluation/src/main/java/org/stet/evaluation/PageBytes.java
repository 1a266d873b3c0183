package org.stet.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file that holds a page, compressed with gzip or not. */
record PageBytes(Path file) {
    private static final int MOST = 64 << 20;

    /** Reads it, up to 64 MiB. */
    byte[] read() {
        try (InputStream raw = new ByteArrayInputStream(Files.readAllBytes(file));
                InputStream plain = CorpusFiles.name(file).endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return plain.readNBytes(MOST);
        } catch (IOException e) {
            throw new CorpusException(file, "the file cannot be read", e);
        }
    }
}

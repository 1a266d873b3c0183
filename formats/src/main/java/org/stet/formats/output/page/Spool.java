package org.stet.formats.output.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Bytes that are kept until it is known what comes before them: a few in memory, more in a temporary file that only its owner may
 * read and that is deleted when the spool is closed. Confined to one thread.
 */
final class Spool extends OutputStream {
    private static final int IN_MEMORY = 4 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<Path> file = Optional.empty();
    private OutputStream out = memory;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (file.isEmpty() && memory.size() + length > IN_MEMORY) {
            Path temporary = Files.createTempFile("stet", ".html");
            file = Optional.of(temporary);
            out = Files.newOutputStream(temporary);
            memory.writeTo(out);
            memory.reset();
        }
        out.write(bytes, offset, length);
    }

    /** Copies everything to a stream, which stays open. */
    void copy(OutputStream to) throws IOException {
        out.flush();
        if (file.isPresent()) {
            Files.copy(file.get(), to);
        } else {
            memory.writeTo(to);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}

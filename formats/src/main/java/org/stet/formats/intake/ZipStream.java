package org.stet.formats.intake;

import java.io.EOFException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/** The members of a zip archive one after the other, with the place of the one at hand. Confined to one thread. */
public final class ZipStream extends ZipInputStream {
    private final CountedStream packed;

    /** Reads an archive from the next byte of {@code stream} on. */
    public ZipStream(InputStream stream) {
        this(new CountedStream(stream));
    }

    private ZipStream(CountedStream packed) {
        super(packed);
        this.packed = packed;
    }

    /** Returns the byte offset in the archive up to which it has been used. */
    public long offset() {
        return packed.count() - inf.getRemaining();
    }

    /** Returns where reading failed and why, in words for a message: {@code byte offset 394: it ends too early}. */
    public String trouble(Exception failure) {
        if (failure instanceof EOFException) {
            return "byte offset " + packed.count() + ": it ends too early";
        }
        return "byte offset " + offset() + ": " + Clip.of(String.valueOf(failure.getMessage()));
    }
}

package org.stet.formats.archive;

import java.io.IOException;

/** The bytes of an archive, unpacked where they are packed, that knows where in its file each of them stands. */
interface Source {
    /**
     * Reads some bytes, at least one; returns -1 at the end.
     *
     * @throws BreachException where bytes are broken; what follows behind them is read on
     */
    int read(byte[] bytes, int begin, int length) throws IOException;

    /**
     * Says where in the file a byte stands: its offset, or where several records are packed together the offset of the pack, a
     * plus sign and the offset in what it unpacks to.
     *
     * @param position how many bytes were read before it; not lower than asked for last
     */
    String place(long position);

    /** Says whether a pack of its own begins at a byte; not lower than asked for last. */
    boolean packBegins(long position);
}

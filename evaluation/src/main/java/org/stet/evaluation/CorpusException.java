package org.stet.evaluation;

import java.nio.file.Path;

/** A corpus that cannot be read. The message is for the user: it names the file and, where there is one, the line. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Reports a file or folder as a whole. */
    public CorpusException(Path file, String trouble) {
        super(file + ": " + trouble);
    }

    /** Reports one line of a file, counted from 1. */
    public CorpusException(Path file, int line, String trouble) {
        super(file + ", line " + line + ": " + trouble);
    }

    /** Reports a file that could not be read at all. */
    public CorpusException(Path file, String trouble, Exception cause) {
        super(file + ": " + trouble, cause);
    }
}

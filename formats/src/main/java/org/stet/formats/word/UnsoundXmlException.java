package org.stet.formats.word;

/** A member that is not well-formed XML, or more of it than is read: the message is a clause with line and column. */
final class UnsoundXmlException extends Exception {
    private static final long serialVersionUID = 1L;

    UnsoundXmlException(int line, int column, String reason) {
        super("line " + line + ", column " + column + ": " + reason);
    }
}

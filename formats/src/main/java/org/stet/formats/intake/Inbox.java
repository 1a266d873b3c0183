package org.stet.formats.intake;

import java.io.IOException;
import java.util.List;
import org.stet.document.Document;
import org.stet.text.Notice;

/** Takes documents one by one as they are read, and hears of the inputs that cannot be read. */
public interface Inbox {
    /**
     * Takes the next document. An exception thrown here ends the reading and reaches whoever started it.
     *
     * @param notices remarks on how the document came out of its file, by place in its text
     */
    void take(Document document, List<Notice> notices) throws IOException;

    /** Hears of an input, or a part of one, that cannot be read; the others are still read. */
    void refuse(UnreadableInputException problem);
}

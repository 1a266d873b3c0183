package org.stet.formats.input;

import java.io.IOException;
import org.stet.document.Article;

/** Takes articles one by one as they are read, and hears of the inputs that cannot be read. */
public interface Inbox {
    /** Takes the next article. An exception thrown here ends the reading and reaches whoever started it. */
    void take(Article article) throws IOException;

    /** Hears of an input, or a line of one, that cannot be read; the others are still read. */
    void refuse(UnreadableInputException problem);
}

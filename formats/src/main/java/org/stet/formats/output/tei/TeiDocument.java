package org.stet.formats.output.tei;

import java.io.IOException;

/** A document that is written as one element {@code TEI}. */
interface TeiDocument {
    /**
     * Writes the element.
     *
     * @param prefix what every id begins with; empty for a document that stands alone, which then explains the categories itself
     */
    void write(Xml xml, String prefix) throws IOException;
}

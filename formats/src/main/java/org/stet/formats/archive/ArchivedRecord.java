package org.stet.formats.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * One record of a web archive. Good until the next one is asked for.
 *
 * @param head what stands before the block
 * @param block the bytes of the block
 * @param place where in the file the record begins, as {@link Source#place} says it
 */
record ArchivedRecord(RecordHead head, InputStream block, String place) {
    static ArchivedRecord of(RecordHead head, Window window, String place) {
        int begin = window.index(head.size());
        return new ArchivedRecord(
                head, new ByteArrayInputStream(window.array(), begin, Math.toIntExact(head.length())), place);
    }
}

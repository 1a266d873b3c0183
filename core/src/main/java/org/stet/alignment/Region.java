package org.stet.alignment;

import java.util.List;

/**
 * A place where a quotation and the record differ: words [draftFrom, draftTo) of the draft stand for words [recordFrom,
 * recordTo) of the record.
 */
record Region(int draftFrom, int draftTo, int recordFrom, int recordTo) {
    /** Says whether words were left out and none put in their stead. */
    boolean omission() {
        return draftFrom == draftTo;
    }

    /** Says whether words were put in where the record has none. */
    boolean insertion() {
        return recordFrom == recordTo;
    }

    /** Returns the words of the draft. */
    List<Word> draft(Alignment alignment) {
        return alignment.draft().subList(draftFrom, draftTo);
    }

    /** Returns the words of the record. */
    List<Word> record(Alignment alignment) {
        return alignment.record().subList(recordFrom, recordTo);
    }
}

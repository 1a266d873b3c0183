package org.stet.alignment;

import java.util.Arrays;
import java.util.List;

/**
 * Aligns the words of a quotation with the words around its passage: affine gaps, the record's ends free (Gotoh 1982). Where
 * the table would grow too large it is cut at stretches both have once, and what is left is searched in a band.
 */
final class Aligner {
    /** Cells of one table. */
    private static final long CELLS = 4_000_000;

    private final List<Word> draft;
    private final List<Word> record;
    private final int[] toRecord;

    private Aligner(List<Word> draft, List<Word> record) {
        this.draft = draft;
        this.record = record;
        this.toRecord = new int[draft.size()];
        Arrays.fill(toRecord, -1);
    }

    /** Returns for each word of the draft the index of the word of the record that answers to it, or -1. */
    static int[] align(List<Word> draft, List<Word> record) {
        Aligner aligner = new Aligner(draft, record);
        if (draft.isEmpty() || record.isEmpty()) {
            return aligner.toRecord;
        }
        if ((long) draft.size() * record.size() <= CELLS) {
            aligner.block(0, draft.size(), 0, record.size());
            return aligner.toRecord;
        }
        int d = 0;
        int r = 0;
        for (int[] anchor : Anchors.find(draft, record)) {
            aligner.block(d, anchor[0], r, anchor[1]);
            aligner.toRecord[anchor[0]] = anchor[1];
            d = anchor[0] + 1;
            r = anchor[1] + 1;
        }
        aligner.block(d, draft.size(), r, record.size());
        return aligner.toRecord;
    }

    private void block(int fromDraft, int toDraft, int fromRecord, int toRecordEnd) {
        if (fromDraft == toDraft || fromRecord == toRecordEnd) {
            return;
        }
        Table table = new Table(
                draft.subList(fromDraft, toDraft),
                record.subList(fromRecord, toRecordEnd),
                fromRecord == 0,
                toRecordEnd == record.size(),
                CELLS);
        int[] found = table.align();
        for (int i = 0; i < found.length; i++) {
            toRecord[fromDraft + i] = found[i] < 0 ? -1 : found[i] + fromRecord;
        }
    }
}

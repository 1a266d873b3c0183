package org.stet.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.alignment.Word.Trait;

/**
 * The words of a quotation beside those of the record. Indexes of the draft count the words of the pieces only, the frame
 * left out.
 */
final class Alignment {
    private final List<Word> draft;
    private final List<Word> record;
    private final int[] toRecord;
    private final int[] toDraft;
    /** For each word of the draft, whether frame stands between it and the word of a piece before it. */
    private final boolean[] afterFrame;

    private final int framed;

    private Alignment(List<Word> draft, List<Word> record, int[] toRecord, boolean[] afterFrame, int framed) {
        this.draft = draft;
        this.record = record;
        this.toRecord = toRecord;
        this.afterFrame = afterFrame;
        this.framed = framed;
        this.toDraft = new int[record.size()];
        Arrays.fill(toDraft, -1);
        for (int i = 0; i < toRecord.length; i++) {
            if (toRecord[i] >= 0) {
                toDraft[toRecord[i]] = i;
            }
        }
    }

    /** Aligns a folded quotation, frame and all, with the words [from, to) of the record. */
    static Alignment of(List<Word> all, List<Word> record, int from, int to) {
        int[] found = Arrays.stream(Aligner.align(all, record.subList(from, to)))
                .map(at -> at < 0 ? at : at + from)
                .toArray();
        List<Word> draft = new ArrayList<>();
        int[] toRecord = new int[all.size()];
        boolean[] afterFrame = new boolean[all.size()];
        int framed = 0;
        boolean frame = false;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).is(Trait.FRAME)) {
                framed += found[i] >= 0 ? 1 : 0;
                frame = true;
            } else {
                afterFrame[draft.size()] = frame && !draft.isEmpty();
                toRecord[draft.size()] = found[i];
                draft.add(all.get(i));
                frame = false;
            }
        }
        Islands.sink(draft, record, toRecord);
        return new Alignment(draft, record, Arrays.copyOf(toRecord, draft.size()), afterFrame, framed);
    }

    List<Word> draft() {
        return draft;
    }

    List<Word> record() {
        return record;
    }

    /** Returns how many words of the frame stand in the record. */
    int framed() {
        return framed;
    }

    /** Returns the record's index that answers to a word of the draft, or -1. */
    int toRecord(int at) {
        return toRecord[at];
    }

    /** Returns the draft's index that answers to a word of the record, or -1. */
    int toDraft(int at) {
        return toDraft[at];
    }

    /** Says whether frame stands between a word of the draft and the one before it. */
    boolean afterFrame(int at) {
        return at < draft.size() && afterFrame[at];
    }

    /** Says whether a word of the draft stands in the record as it is. */
    boolean same(int at) {
        return toRecord[at] >= 0 && Likeness.same(draft.get(at), record.get(toRecord[at]));
    }

    /** Says whether a word of the record stands in the draft as it is. */
    boolean kept(int at) {
        return at >= 0 && at < toDraft.length && toDraft[at] >= 0 && same(toDraft[at]);
    }

    /** Returns the index of the first word of the record that answers to one of the draft, or -1. */
    int firstRecord() {
        for (int at : toRecord) {
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the index of the last word of the record that answers to one of the draft, or -1. */
    int lastRecord() {
        for (int i = toRecord.length - 1; i >= 0; i--) {
            if (toRecord[i] >= 0) {
                return toRecord[i];
            }
        }
        return -1;
    }
}

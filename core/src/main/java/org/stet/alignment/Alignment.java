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
    /** Words beyond the edge of the passage that may have moved. */
    private static final int EDGE = 5;
    /** Words of the draft looked at for one that moved. */
    private static final int MOVED = 400;

    private final List<Word> draft;
    private final List<Word> record;
    private final int[] toRecord;
    private final int[] toDraft;
    /** For each word of the draft, whether frame stands between it and the word of a piece before it. */
    private final boolean[] afterFrame;

    private final int framed;
    private final int first;
    private final int last;

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
        this.first = edge(0, 1);
        this.last = edge(draft.size() - 1, -1);
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

    /** Returns the index of the first word of the passage, or -1 where nothing of the record answers to the draft. */
    int firstRecord() {
        return first;
    }

    /** Returns the index of the last word of the passage, or -1. */
    int lastRecord() {
        return last;
    }

    /** Returns the index of the first or last word that answers, and beyond it that of a word of the draft that moved. */
    private int edge(int begin, int step) {
        int edge = -1;
        for (int i = begin; i >= 0 && i < draft.size() && edge < 0; i += step) {
            edge = toRecord[i];
        }
        if (edge < 0) {
            return edge;
        }
        int found = edge;
        for (int i = 1; i <= EDGE && inSentence(edge, edge - i * step); i++) {
            Word word = record.get(edge - i * step);
            found = word.content() && missing(word) ? edge - i * step : found;
        }
        return found;
    }

    private boolean inSentence(int edge, int at) {
        return at >= 0
                && at < record.size()
                && record.get(at).sentence() == record.get(edge).sentence();
    }

    private boolean missing(Word word) {
        for (int i = 0; i < Math.min(draft.size(), MOVED); i++) {
            if (toRecord[i] < 0 && draft.get(i).lemma().equals(word.lemma())) {
                return true;
            }
        }
        return false;
    }
}

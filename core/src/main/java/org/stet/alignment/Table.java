package org.stet.alignment;

import java.util.Arrays;
import java.util.List;
import org.stet.alignment.Word.Trait;

/** One table of an alignment with affine gaps. Confined to one alignment. */
final class Table {
    private static final float NEVER = -1e9f;
    private static final float OPEN_DRAFT = -1f;
    private static final float EXTEND_DRAFT = -0.5f;
    private static final float OPEN_RECORD = -1f;
    private static final float EXTEND_RECORD = -0.08f;
    private static final float EXTEND_SENTENCE = -1f;
    private static final int PAIR = 0;
    private static final int DRAFT = 1;
    private static final int RECORD = 2;

    private final List<Word> draft;
    private final List<Word> record;
    private final boolean freeBegin;
    private final boolean freeEnd;
    private final int width;
    private final byte[] trace;
    /** The best so far in each column, by the last step: a pair, a draft word alone, a record word alone. */
    private float[][] row;

    Table(List<Word> draft, List<Word> record, boolean freeBegin, boolean freeEnd, long cells) {
        this.draft = draft;
        this.record = record;
        this.freeBegin = freeBegin;
        this.freeEnd = freeEnd;
        this.width = (int) Math.min(record.size() + 1L, Math.max(64, cells / (draft.size() + 1)));
        this.trace = new byte[Math.multiplyExact(draft.size() + 1, width)];
        this.row = fresh();
    }

    private float[][] fresh() {
        float[][] fresh = new float[3][record.size() + 1];
        for (float[] states : fresh) {
            Arrays.fill(states, NEVER);
        }
        return fresh;
    }

    private int low(int i) {
        long middle = (long) i * record.size() / draft.size();
        return (int) Math.max(0, Math.min(record.size() + 1L - width, middle - width / 2));
    }

    /** Returns for each word of the draft the index of the record's word, or -1. */
    int[] align() {
        first();
        float[][] next = fresh();
        for (int i = 1; i <= draft.size(); i++) {
            int low = low(i);
            for (float[] states : next) {
                Arrays.fill(states, Math.max(0, low - 1), Math.min(record.size() + 1, low + width), NEVER);
            }
            for (int j = low; j < low + width; j++) {
                cell(next, i, j);
            }
            float[][] swap = row;
            row = next;
            next = swap;
        }
        return path();
    }

    private void first() {
        row[PAIR][0] = 0;
        for (int j = 1; j < width; j++) {
            row[RECORD][j] = freeBegin ? 0 : OPEN_RECORD + (j - 1) * EXTEND_RECORD;
            trace[j] = (byte) ((j == 1 ? PAIR : RECORD) << 4);
        }
    }

    private void cell(float[][] next, int i, int j) {
        int steps = 0;
        boolean frame = draft.get(i - 1).is(Trait.FRAME);
        if (j > 0) {
            int best = best(row[PAIR][j - 1], row[DRAFT][j - 1], row[RECORD][j - 1]);
            next[PAIR][j] = row[best][j - 1] + Likeness.score(draft.get(i - 1), record.get(j - 1));
            steps |= best;
            float open = Vocabulary.FILLERS.contains(record.get(j - 1).form()) ? EXTEND_RECORD : OPEN_RECORD;
            float pair = next[PAIR][j - 1] + open;
            float gap = next[DRAFT][j - 1] + open;
            boolean sentence = record.get(j - 1).is(Trait.FIRST);
            float longer = next[RECORD][j - 1] + (sentence ? EXTEND_SENTENCE : EXTEND_RECORD);
            int from = best(pair, gap, longer);
            next[RECORD][j] = from == PAIR ? pair : from == DRAFT ? gap : longer;
            steps |= from << 4;
        }
        float pair = row[PAIR][j] + (frame ? 0 : OPEN_DRAFT);
        float longer = row[DRAFT][j] + (frame ? 0 : EXTEND_DRAFT);
        float gap = row[RECORD][j] + (frame ? 0 : OPEN_DRAFT);
        int from = best(pair, longer, gap);
        next[DRAFT][j] = from == PAIR ? pair : from == DRAFT ? longer : gap;
        steps |= from << 2;
        trace[i * width + j - low(i)] = (byte) steps;
    }

    private static int best(float pair, float draftAlone, float recordAlone) {
        if (pair >= draftAlone && pair >= recordAlone) {
            return PAIR;
        }
        return draftAlone >= recordAlone ? DRAFT : RECORD;
    }

    private int[] path() {
        int[] path = new int[draft.size()];
        Arrays.fill(path, -1);
        int j = freeEnd ? end() : record.size();
        int state = best(row[PAIR][j], row[DRAFT][j], row[RECORD][j]);
        int i = draft.size();
        while (i > 0 && j >= low(i) && j < low(i) + width) {
            int steps = trace[i * width + j - low(i)];
            int from = steps >> (state * 2) & 3;
            if (state == PAIR) {
                path[--i] = --j;
            } else if (state == DRAFT) {
                i--;
            } else {
                j--;
            }
            state = from;
            if (j < 0) {
                break;
            }
        }
        return path;
    }

    private int end() {
        int end = 0;
        float most = NEVER * 2;
        for (int j = low(draft.size()); j < low(draft.size()) + width; j++) {
            float best = Math.max(row[PAIR][j], row[DRAFT][j]);
            if (best > most) {
                most = best;
                end = j;
            }
        }
        return end;
    }
}

package org.stet.alignment;

import java.util.List;
import org.stet.alignment.Word.Trait;

/** Lets go of function words at the edge of a quotation that were found far from the rest of it. */
final class Islands {
    /** Words of the record between an island and the rest, beside two for each word of the island. */
    private static final int WATER = 3;

    private Islands() {}

    /** Sets the islands of an alignment to -1. */
    static void sink(List<Word> draft, List<Word> record, int[] toRecord) {
        sinkBrackets(draft, record, toRecord);
        sinkFrom(draft, record, toRecord, 0, 1);
        sinkFrom(draft, record, toRecord, draft.size() - 1, -1);
    }

    /** A bracket stands for what is said at its own place, not for the same words in a sentence before. */
    private static void sinkBrackets(List<Word> draft, List<Word> record, int[] toRecord) {
        int behind = -1;
        for (int i = draft.size() - 1; i >= 0; i--) {
            if (!draft.get(i).is(Trait.BRACKETED)) {
                behind = toRecord[i];
            } else if (behind >= 0
                    && toRecord[i] >= 0
                    && record.get(toRecord[i]).sentence() != record.get(behind).sentence()) {
                toRecord[i] = -1;
            }
        }
    }

    private static void sinkFrom(List<Word> draft, List<Word> record, int[] toRecord, int begin, int step) {
        int last = -1;
        int words = 0;
        for (int i = begin; i >= 0 && i < draft.size(); i += step) {
            if (toRecord[i] < 0) {
                continue;
            }
            if (last >= 0
                    && Math.abs(toRecord[i] - toRecord[last]) > WATER + 2 * words
                    && !marked(draft, last, i, step)) {
                for (int at = begin; at != i; at += step) {
                    toRecord[at] = -1;
                }
                rejoin(draft, record, toRecord, i, step);
                return;
            }
            if (draft.get(i).content()) {
                return;
            }
            last = i;
            words++;
        }
    }

    /** Lets the words next to the rest answer to the record's words that stand there. */
    private static void rejoin(List<Word> draft, List<Word> record, int[] toRecord, int from, int step) {
        int at = from - step;
        int r = toRecord[from] - step;
        while (at >= 0
                && at < draft.size()
                && r >= 0
                && r < record.size()
                && Likeness.same(draft.get(at), record.get(r))) {
            toRecord[at] = r;
            at -= step;
            r -= step;
        }
    }

    private static boolean marked(List<Word> draft, int last, int next, int step) {
        for (int at = last; at != next; at += step) {
            Word word = draft.get(step > 0 ? at + 1 : at);
            if (word.is(Trait.AFTER_ELLIPSIS) || word.is(Trait.AFTER_BREAK)) {
                return true;
            }
        }
        return false;
    }
}

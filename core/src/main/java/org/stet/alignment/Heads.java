package org.stet.alignment;

import java.util.List;

/** Tells whether the words that a word governs were left out or put in together with it. */
final class Heads {
    private Heads() {}

    /**
     * Says whether a word of a difference governs words outside it: nothing that carries sense stands behind it in the
     * difference, or {@code spare} words at most.
     */
    static boolean reachesOut(List<Word> words, int at, int to, int spare) {
        int content = 0;
        for (int i = at + 1; i < to; i++) {
            content += words.get(i).content() ? 1 : 0;
        }
        return content <= spare
                && to < words.size()
                && words.get(to).sentence() == words.get(at).sentence();
    }

    /** Says whether a word of a difference governs words outside it, on the side it stands on. */
    static boolean reachesOut(Alignment alignment, Region region, boolean draft, int at) {
        if (!region.omission() && !region.insertion()) {
            return true;
        }
        return draft
                ? reachesOut(alignment.draft(), at, region.draftTo(), 0)
                : reachesOut(alignment.record(), at, region.recordTo(), 0);
    }
}

package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays two records of the same speech side by side, word by word in order. Where they differ, both are passed over up to the
 * nearest place at which three words agree.
 */
final class WordAlignment {
    private static final int AGREEING = 3;
    private static final int FURTHEST = 600;

    private final List<SpokenWord> gold;
    private final List<SpokenWord> read;

    private WordAlignment(List<SpokenWord> gold, List<SpokenWord> read) {
        this.gold = gold;
        this.read = read;
    }

    /**
     * A word of both records.
     *
     * @param place its index among the words of the one
     * @param gold as the one has it
     * @param read as the other has it
     */
    record Pair(int place, SpokenWord gold, SpokenWord read) {}

    /** Returns the words that stand in both, in order. */
    static List<Pair> of(List<SpokenWord> gold, List<SpokenWord> read) {
        return new WordAlignment(gold, read).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < gold.size() && j < read.size()) {
            if (same(i, j)) {
                pairs.add(new Pair(i, gold.get(i), read.get(j)));
                i++;
                j++;
                continue;
            }
            int skipped = skipped(i, j);
            if (skipped < 0) {
                i++;
                j++;
            } else {
                i += skipped / (FURTHEST + 1);
                j += skipped % (FURTHEST + 1);
            }
        }
        return pairs;
    }

    /** Returns how far to go on in both to the nearest agreement, as one number; less than 0 where there is none in reach. */
    private int skipped(int i, int j) {
        for (int both = 1; both <= FURTHEST; both++) {
            for (int first = 0; first <= both; first++) {
                if (agree(i + first, j + both - first)) {
                    return first * (FURTHEST + 1) + both - first;
                }
            }
        }
        return -1;
    }

    private boolean agree(int i, int j) {
        for (int k = 0; k < AGREEING; k++) {
            boolean ended = i + k == gold.size() && j + k == read.size() && k > 0;
            if (ended) {
                return true;
            }
            if (!same(i + k, j + k)) {
                return false;
            }
        }
        return true;
    }

    private boolean same(int i, int j) {
        return i < gold.size()
                && j < read.size()
                && gold.get(i).word().equals(read.get(j).word());
    }
}

package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;

/** Which words of a difference answer to each other. */
final class Pairs {
    /** A difference of so few words on each side is small: each word may answer to each. */
    private static final int SMALL = 3;

    private Pairs() {}

    /** A word of the draft and one of the record. */
    record Pair(Word draft, Word record) {}

    /** Returns the pairs that answer to each other by their place; all pairs of a small difference. */
    static List<Pair> of(Alignment alignment, Region region) {
        List<Word> draft = region.draft(alignment);
        List<Word> record = region.record(alignment);
        List<Pair> pairs = new ArrayList<>();
        boolean small = draft.size() <= SMALL && record.size() <= SMALL;
        for (int d = region.draftFrom(); d < region.draftTo(); d++) {
            for (int r = region.recordFrom(); small && r < region.recordTo(); r++) {
                pairs.add(new Pair(alignment.draft().get(d), alignment.record().get(r)));
            }
            if (!small && alignment.toRecord(d) >= 0) {
                pairs.add(new Pair(alignment.draft().get(d), alignment.record().get(alignment.toRecord(d))));
            }
        }
        return pairs;
    }

    /** Returns the words of the draft that have no word of the same lemma among those of the record. */
    static List<Word> without(List<Word> words, List<Word> others) {
        List<Word> rest = new ArrayList<>(others);
        List<Word> without = new ArrayList<>();
        for (Word word : words) {
            int at = -1;
            for (int i = 0; i < rest.size() && at < 0; i++) {
                at = Likeness.same(word, rest.get(i)) || Likeness.inflected(word, rest.get(i)) ? i : -1;
            }
            if (at >= 0) {
                rest.remove(at);
            } else {
                without.add(word);
            }
        }
        return without;
    }
}

package org.stet.alignment;

import java.util.List;
import org.stet.text.Span;

/**
 * Words sought and found in one stretch of the record.
 *
 * @param sought what was sought
 * @param stretch the number of the stretch, counted over all documents
 * @param pairs the words found, in order
 * @param weight what they tell, in bits
 */
record Found(Sought sought, int stretch, List<LocalAlignment.Pair> pairs, double weight) {
    static Found of(Sought sought, int stretch, List<LocalAlignment.Pair> pairs) {
        return new Found(
                sought,
                stretch,
                pairs,
                pairs.stream().mapToDouble(LocalAlignment.Pair::weight).sum());
    }

    int firstWord() {
        return pairs.get(0).word();
    }

    int lastWord() {
        return pairs.get(pairs.size() - 1).word();
    }

    int firstIndex() {
        return pairs.get(0).index();
    }

    int lastIndex() {
        return pairs.get(pairs.size() - 1).index();
    }

    /** Returns the number of words of the record from the first found to the last. */
    int length() {
        return lastIndex() - firstIndex() + 1;
    }

    boolean overlaps(Found other) {
        return firstIndex() <= other.lastIndex() && other.firstIndex() <= lastIndex();
    }

    /** Returns the share of what the words from the first found to the last tell that was found. */
    double density() {
        double all = sought.words().subList(firstWord(), lastWord() + 1).stream()
                .mapToDouble(Sought.Word::weight)
                .sum();
        return all == 0 ? 0 : weight / all;
    }

    Locus locus(WordSequence record) {
        Span draft = sought.words()
                .get(firstWord())
                .span()
                .cover(sought.words().get(lastWord()).span());
        return new Locus(draft, record.placeOf(stretch), record.span(firstIndex(), lastIndex()), density());
    }
}

package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An index over the words of some documents that finds where a quotation may come from. Immutable; share freely.
 *
 * <p>Rare words pick the windows, local alignment places the quotation in them. Every good place is kept: a line that was said
 * at forty rallies has forty. Where no single place holds a quotation, parts from clearly separate places of one document are
 * put together.
 */
public final class PassageIndex {
    /** Windows aligned for one quotation, for each candidate asked for. */
    private static final int WINDOWS_A_CANDIDATE = 2;
    /** Words of a longer quotation that are looked for: so many at its beginning and so many at its end. */
    private static final int LONGEST_END = 120;
    /** The least share of what the words tell, or else the least number of words, for a place to be a candidate. */
    private static final double LEAST_SHARE = 0.2;

    private static final int LEAST_WORDS = 4;

    private final WordSequence record;

    private PassageIndex(WordSequence record) {
        this.record = record;
    }

    /** Indexes documents. */
    public static PassageIndex of(List<SpokenText> texts) {
        return new PassageIndex(WordSequence.of(texts));
    }

    /** Returns how many words are indexed. */
    public int words() {
        return record.size();
    }

    /**
     * Returns where a quotation may come from, best first, of places that hold as much the shortest first, and then the first in
     * the order of the documents.
     *
     * @param most the most candidates to return
     */
    public List<Candidate> find(Quoted quoted, int most) {
        Sought whole = Sought.of(quoted, record.vocabulary());
        if (whole.size() == 0 || record.size() == 0) {
            return List.of();
        }
        if (whole.size() > 2 * LONGEST_END) {
            return findLong(whole, most);
        }
        Joining joining = new Joining(record, whole);
        return ranked(places(whole, most).stream().map(joining::candidate).toList(), most);
    }

    private static List<Candidate> ranked(List<Candidate> candidates, int most) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .limit(most)
                .toList();
    }

    /** Returns the places of what is sought, best first, no two of them overlapping. */
    private List<Found> places(Sought sought, int most) {
        List<Found> all = new ArrayList<>();
        for (Windows.Window window : Windows.of(sought, record, most * WINDOWS_A_CANDIDATE)) {
            int last = record.stretchAt(window.to() - 1);
            for (int stretch = record.stretchAt(window.from()); stretch <= last; stretch++) {
                int from = Math.max(window.from(), record.firstOf(stretch));
                int to = Math.min(window.to(), record.afterLastOf(stretch));
                place(sought, stretch, from, to).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingDouble(Found::weight)
                .reversed()
                .thenComparing(Found::length)
                .thenComparing(Found::firstIndex));
        List<Found> apart = new ArrayList<>();
        for (Found found : all) {
            if (apart.size() < most && apart.stream().noneMatch(found::overlaps)) {
                apart.add(found);
            }
        }
        return apart;
    }

    private Optional<Found> place(Sought sought, int stretch, int from, int to) {
        return LocalAlignment.of(sought, record, from, to)
                .filter(pairs -> !pairs.isEmpty())
                .map(pairs -> Found.of(sought, stretch, pairs))
                .filter(found -> found.weight() >= LEAST_SHARE * sought.weight()
                        || found.pairs().size() >= LEAST_WORDS);
    }

    /** Finds a long quotation by its beginning and its end. */
    private List<Candidate> findLong(Sought whole, int most) {
        List<Found> heads = places(whole.part(0, LONGEST_END), most);
        List<Found> tails = places(whole.part(whole.size() - LONGEST_END, whole.size()), most);
        return ranked(
                heads.stream()
                        .map(head -> Joining.ends(record, whole, head, tails))
                        .toList(),
                most);
    }
}

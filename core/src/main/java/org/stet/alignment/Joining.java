package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/**
 * Makes candidates of places: where a place leaves out a good part of what is sought at its beginning or its end, the rest is
 * looked for elsewhere in the same document. Confined to one thread.
 */
final class Joining {
    /** The fewest words that are looked for by themselves. */
    private static final int FEWEST_WORDS = 3;
    /** The least share of what they tell that must be found. */
    private static final double LEAST_DENSITY = 0.8;
    /** The least they must tell, in bits: fewer are found by chance. */
    private static final double LEAST_BITS = 14;
    /** Pieces that are no further apart, in words, are one place. */
    private static final int APART = 60;
    /** Windows of a document in which a part is looked for. */
    private static final int MOST_WINDOWS = 4;
    /** What such a window must hold of what the part tells; words that only share their stem are not counted there. */
    private static final double LEAST_IN_WINDOW = 0.4;
    /** A long quotation may be so much longer or shorter in the record. */
    private static final double STRETCHED = 3;

    private final WordSequence record;
    private final Sought whole;

    Joining(WordSequence record, Sought whole) {
        this.record = record;
        this.whole = whole;
    }

    /** Makes a candidate of a place and whatever else of the same document belongs to it. */
    Candidate candidate(Found place) {
        List<Found> parts = new ArrayList<>(List.of(place));
        elsewhere(place, 0, place.firstWord()).ifPresent(parts::add);
        elsewhere(place, place.lastWord() + 1, whole.size()).ifPresent(parts::add);
        parts.sort(Comparator.comparingInt(this::offset));
        return candidate(parts);
    }

    private int offset(Found part) {
        return part.sought().words().get(part.firstWord()).span().begin();
    }

    private Candidate candidate(List<Found> parts) {
        List<Locus> loci = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Locus locus = parts.get(i).locus(record);
            boolean near = i > 0 && areNear(parts.get(i - 1), parts.get(i));
            if (near) {
                Locus before = loci.remove(loci.size() - 1);
                loci.add(new Locus(
                        before.draft().cover(locus.draft()),
                        before.stretch(),
                        before.record().cover(locus.record()),
                        (before.likeness() + locus.likeness()) / 2));
            } else {
                loci.add(locus);
            }
        }
        double weight = parts.stream().mapToDouble(Found::weight).sum();
        int text = record.textOf(parts.get(0).stretch());
        return new Candidate(text, loci, Math.min(1, weight / whole.weight()), weight);
    }

    /** Says whether one part follows another in the same stretch with few words between. */
    private static boolean areNear(Found one, Found next) {
        return one.stretch() == next.stretch()
                && one.lastIndex() < next.firstIndex()
                && next.firstIndex() - one.lastIndex() <= APART;
    }

    private Optional<Found> elsewhere(Found place, int from, int to) {
        if (to - from < FEWEST_WORDS) {
            return Optional.empty();
        }
        Sought rest = whole.part(from, to);
        if (rest.weight() < LEAST_BITS) {
            return Optional.empty();
        }
        int begin = record.firstOfText(place.stretch());
        int end = record.afterLastOfText(place.stretch());
        return Windows.of(rest, record, begin, end, MOST_WINDOWS).stream()
                .filter(window -> window.score() >= LEAST_IN_WINDOW * rest.weight())
                .flatMap(window -> within(rest, window).stream())
                .filter(found -> !found.overlaps(place)
                        && found.pairs().size() >= FEWEST_WORDS
                        && found.weight() >= LEAST_BITS
                        && found.weight() >= LEAST_DENSITY * rest.weight())
                .max(Comparator.comparingDouble(Found::weight));
    }

    private List<Found> within(Sought rest, Windows.Window window) {
        List<Found> found = new ArrayList<>();
        int last = record.stretchAt(window.to() - 1);
        for (int stretch = record.stretchAt(window.from()); stretch <= last; stretch++) {
            int number = stretch;
            int from = Math.max(window.from(), record.firstOf(stretch));
            int to = Math.min(window.to(), record.afterLastOf(stretch));
            LocalAlignment.of(rest, record, from, to)
                    .filter(pairs -> !pairs.isEmpty())
                    .ifPresent(pairs -> found.add(Found.of(rest, number, pairs)));
        }
        return found;
    }

    /** Makes a candidate of the beginning of a long quotation and the end that follows it best, if one does. */
    static Candidate ends(WordSequence record, Sought whole, Found head, List<Found> tails) {
        Locus begin = head.locus(record);
        Optional<Found> tail = tails.stream()
                .filter(found -> found.stretch() == head.stretch() && found.lastIndex() > head.lastIndex())
                .filter(found -> found.lastIndex() - head.firstIndex() <= STRETCHED * whole.size())
                .findFirst();
        double weight = head.weight() + tail.map(Found::weight).orElse(0.0);
        double sought = head.sought().weight()
                + tail.map(found -> found.sought().weight())
                        .orElse(head.sought().weight());
        Span draft = tail.map(found -> found.locus(record).draft().cover(begin.draft()))
                .orElse(begin.draft());
        Span place = tail.map(found -> found.locus(record).record().cover(begin.record()))
                .orElse(begin.record());
        double likeness = Math.min(1, weight / sought);
        return new Candidate(
                record.textOf(head.stretch()),
                List.of(new Locus(draft, begin.stretch(), place, likeness)),
                likeness,
                weight);
    }
}

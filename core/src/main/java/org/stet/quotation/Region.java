package org.stet.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The marks that lie directly inside one enclosure, or outside all of them. Pairs made within one region never cross
 * an enclosure.
 *
 * @param inside the enclosure, empty for the region outside
 */
record Region(Optional<Enclosure> inside, List<Mark> marks) {
    /** Splits {@code marks} by {@code enclosures}, which are in order; the region outside comes first. */
    static List<Region> split(List<Mark> marks, List<Enclosure> enclosures) {
        List<Region> regions = new ArrayList<>();
        regions.add(new Region(Optional.empty(), new ArrayList<>()));
        Deque<Region> around = new ArrayDeque<>(regions);
        int next = 0;
        for (Mark mark : marks) {
            int begin = mark.span().begin();
            while (next < enclosures.size() && enclosures.get(next).outer().begin() <= begin) {
                Enclosure entered = enclosures.get(next++);
                leave(around, entered.outer().begin());
                Region region = new Region(Optional.of(entered), new ArrayList<>());
                regions.add(region);
                around.push(region);
            }
            leave(around, begin);
            around.element().marks().add(mark);
        }
        return regions;
    }

    private static void leave(Deque<Region> around, int offset) {
        while (around.element().endsBy(offset)) {
            around.pop();
        }
    }

    private boolean endsBy(int offset) {
        return inside.isPresent() && inside.get().outer().end() <= offset;
    }
}

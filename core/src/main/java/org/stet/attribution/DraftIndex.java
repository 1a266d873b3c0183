package org.stet.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Places;
import org.stet.text.Span;

/** The drafts of one article, found by place, while quotations are placed from first to last. Confined to one thread. */
final class DraftIndex {
    private final List<Draft> byBegin;
    private final List<Draft> byEnd;
    private final int[] furthestEnd;
    private final List<Draft> placed = new ArrayList<>();
    private final Set<Draft> replaced = Collections.newSetFromMap(new IdentityHashMap<>());

    DraftIndex(List<Draft> drafts) {
        byBegin = drafts.stream().sorted().toList();
        byEnd = drafts.stream()
                .sorted(Comparator.comparingInt(draft -> draft.last().end()))
                .toList();
        furthestEnd = new int[byBegin.size()];
        int furthest = 0;
        for (int i = 0; i < furthestEnd.length; i++) {
            furthest = Math.max(furthest, byBegin.get(i).last().end());
            furthestEnd[i] = furthest;
        }
    }

    /** Returns the first drafts, not those placed since, that reach over a place. */
    List<Draft> over(Span place) {
        List<Draft> found = new ArrayList<>();
        int first = Places.firstBehind(byBegin, draft -> draft.first().begin(), place.end() - 1);
        for (int i = first - 1; i >= 0 && furthestEnd[i] > place.begin(); i--) {
            found.add(byBegin.get(i));
        }
        return found;
    }

    /** Returns the draft that ends last at or before an offset. */
    Optional<Draft> lastBefore(int offset) {
        int behind = Places.firstBehind(byEnd, draft -> draft.last().end(), offset);
        Draft related = behind == 0 ? null : byEnd.get(behind - 1);
        Draft latest = placed.isEmpty() ? null : placed.get(placed.size() - 1);
        if (related == null || latest == null) {
            return Optional.ofNullable(related == null ? latest : related);
        }
        return Optional.of(latest.last().end() > related.last().end() ? latest : related);
    }

    /** Adds a draft that ends behind all placed before it. */
    void place(Draft draft) {
        placed.add(draft);
    }

    /** Puts a draft that has grown in the place of what it was. */
    void replace(Draft draft, Draft grown) {
        replaced.add(draft);
        placed.add(grown);
    }

    /** Returns all drafts in text order. */
    List<Draft> inOrder() {
        List<Draft> all = new ArrayList<>(byBegin);
        all.addAll(placed);
        all.removeIf(replaced::contains);
        all.sort(null);
        return List.copyOf(all);
    }
}

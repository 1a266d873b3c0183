package org.stet.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stet.attribution.Reading;
import org.stet.document.Article;

/** Reads cuts and counts what goes wrong; keeps the first few. Confined to one thread. */
final class CutTally {
    /** Troubles that are listed; the others are only counted. */
    static final int LISTED = 20;

    private final Map<CutTrouble.Kind, Long> counts = new EnumMap<>(CutTrouble.Kind.class);
    private final List<CutTrouble> first = new ArrayList<>();
    private long cuts;
    private long again;

    /** Reads a cut and checks the reading. */
    void read(Cut cut, Function<Article, Reading> reader) {
        cuts++;
        try {
            Invariants.check(reader.apply(cut.article()))
                    .forEach(breach -> add(CutTrouble.of(CutTrouble.Kind.VIOLATION, cut, breach)));
        } catch (RuntimeException | StackOverflowError e) {
            add(CutTrouble.of(CutTrouble.Kind.EXCEPTION, cut, e.toString()));
        }
    }

    /** Reads a cut again and holds the reading against an earlier one. */
    void readAgain(Cut cut, Reading earlier, Function<Article, Reading> reader) {
        again++;
        try {
            if (!reader.apply(cut.article()).equals(earlier)) {
                add(CutTrouble.of(CutTrouble.Kind.DIFFERENCE, cut, "another reading came out otherwise"));
            }
        } catch (RuntimeException | StackOverflowError e) {
            add(CutTrouble.of(CutTrouble.Kind.EXCEPTION, cut, e.toString()));
        }
    }

    /** Adds what another tally counted. */
    void add(CutTally other) {
        cuts += other.cuts;
        again += other.again;
        other.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
        other.first.forEach(this::list);
    }

    boolean isSound() {
        return counts.isEmpty();
    }

    CutReport report(long articles) {
        return new CutReport(articles, cuts, again, counts, first);
    }

    private void add(CutTrouble trouble) {
        counts.merge(trouble.kind(), 1L, Long::sum);
        list(trouble);
    }

    private void list(CutTrouble trouble) {
        if (first.size() < LISTED) {
            first.add(trouble);
        }
    }
}

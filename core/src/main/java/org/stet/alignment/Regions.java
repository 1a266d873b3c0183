package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the steps of an alignment that do not agree to regions. Confined. */
final class Regions {
    /** Words on either side that a region knows. */
    private static final int AROUND = 12;

    private final List<Word> draft;
    private final List<Word> record;
    private final List<Step> steps;

    private Regions(List<Word> draft, List<Word> record, List<Step> steps) {
        this.draft = draft;
        this.record = record;
        this.steps = steps;
    }

    /** Returns the regions of the steps, in order. */
    static List<Region> of(List<Word> draft, List<Word> record, List<Step> steps) {
        return new Regions(draft, record, steps).regions();
    }

    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        int i = 0;
        while (i < steps.size()) {
            if (steps.get(i).agrees()) {
                i++;
                continue;
            }
            int end = i;
            while (end < steps.size() && !steps.get(end).agrees()) {
                end++;
            }
            regions.add(region(i, end));
            i = end;
        }
        return regions;
    }

    private Region region(int from, int to) {
        int draftFrom = next(from, true);
        int draftTo = next(to, true);
        int recordFrom = next(from, false);
        int recordTo = next(to, false);
        return new Region(
                draft.subList(draftFrom, draftTo),
                record.subList(recordFrom, recordTo),
                draft.subList(Math.max(0, draftFrom - AROUND), draftFrom),
                draft.subList(draftTo, Math.min(draft.size(), draftTo + AROUND)),
                record.subList(Math.max(0, recordFrom - AROUND), recordFrom),
                record.subList(recordTo, Math.min(record.size(), recordTo + AROUND)),
                mark(draftFrom, draftTo));
    }

    /** Returns the index of the first word of one side from a step on. */
    private int next(int step, boolean ofDraft) {
        for (int i = step; i < steps.size(); i++) {
            int index = ofDraft ? steps.get(i).draft() : steps.get(i).record();
            if (index >= 0) {
                return index;
            }
        }
        for (int i = Math.min(step, steps.size()) - 1; i >= 0; i--) {
            int index = ofDraft ? steps.get(i).draft() : steps.get(i).record();
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    private Optional<Change.Mark> mark(int from, int to) {
        for (int i = Math.max(0, from - 1); i < to; i++) {
            Word word = draft.get(i);
            if (word.after() == Word.After.ELLIPSIS) {
                return Optional.of(Change.Mark.ELLIPSIS);
            }
            if (word.after() == Word.After.BREAK && i + 1 < draft.size()) {
                return Optional.of(Change.Mark.BREAK);
            }
        }
        boolean bracketed = from < to && draft.subList(from, to).stream().allMatch(Word::bracketed);
        return bracketed ? Optional.of(Change.Mark.BRACKET) : Optional.empty();
    }
}

package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns a draft of any length: a long one is parted at runs of words that occur once on each side and in the same order, as
 * in patience diff (Cohen), and each part is aligned by itself. Confined.
 */
final class LongAlignment {
    /** The most cells of one alignment. */
    private static final long MOST_CELLS = 1_000_000;

    private static final int RUN = 4;

    private final List<Word> draft;
    private final List<Word> record;
    private final List<Step> steps = new ArrayList<>();

    private LongAlignment(List<Word> draft, List<Word> record) {
        this.draft = draft;
        this.record = record;
    }

    /** Aligns all the words of the draft with a run of the record, whose ends are free. */
    static List<Step> of(List<Word> draft, List<Word> record) {
        if ((long) draft.size() * record.size() <= MOST_CELLS) {
            return WordAlignment.of(draft, record, true, true);
        }
        return new LongAlignment(draft, record).parts();
    }

    private List<Step> parts() {
        int fromDraft = 0;
        int fromRecord = 0;
        boolean first = true;
        for (int[] anchor : anchors()) {
            if (anchor[0] >= fromDraft && anchor[1] >= fromRecord && (anchor[0] - fromDraft > 200 || first)) {
                part(fromDraft, anchor[0], fromRecord, anchor[1], first, false);
                fromDraft = anchor[0];
                fromRecord = anchor[1];
                first = false;
            }
        }
        part(fromDraft, draft.size(), fromRecord, record.size(), first, true);
        return steps;
    }

    private void part(int draftFrom, int draftTo, int recordFrom, int recordTo, boolean beginFree, boolean endFree) {
        int from = draftFrom;
        int there = recordFrom;
        int rows = Math.max(1, (int) (MOST_CELLS / Math.max(1, recordTo - recordFrom)));
        while (draftTo - from > rows) {
            int to = Math.min(recordTo, there + rows);
            add(from, from + rows, there, to, false, false);
            from += rows;
            there = to;
        }
        add(from, draftTo, there, recordTo, beginFree && from == draftFrom, endFree);
    }

    private void add(int draftFrom, int draftTo, int recordFrom, int recordTo, boolean beginFree, boolean endFree) {
        for (Step step : WordAlignment.of(
                draft.subList(draftFrom, draftTo), record.subList(recordFrom, recordTo), beginFree, endFree)) {
            steps.add(new Step(
                    step.draft() < 0 ? -1 : step.draft() + draftFrom,
                    step.record() < 0 ? -1 : step.record() + recordFrom,
                    step.likeness()));
        }
    }

    /** Returns where runs of words that occur once on each side begin, in the order of both. */
    private List<int[]> anchors() {
        Map<List<String>, Integer> here = once(draft);
        Map<List<String>, Integer> there = once(record);
        List<int[]> anchors = new ArrayList<>();
        int last = -1;
        for (int i = 0; i + RUN <= draft.size(); i++) {
            List<String> run = run(draft, i);
            Integer place = here.getOrDefault(run, -1) == i ? there.getOrDefault(run, -1) : Integer.valueOf(-1);
            if (place > last && place - last < 4 * draft.size()) {
                anchors.add(new int[] {i, place});
                last = place;
            }
        }
        return anchors;
    }

    private static Map<List<String>, Integer> once(List<Word> words) {
        Map<List<String>, Integer> places = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            places.merge(run(words, i), i, (one, other) -> -1);
        }
        return places;
    }

    private static List<String> run(List<Word> words, int from) {
        return words.subList(from, from + RUN).stream().map(Word::form).toList();
    }
}

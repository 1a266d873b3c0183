package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import org.stet.alignment.Word.Trait;

/** Sums the differences up in one word. */
final class Wordings {
    /** The share of the content words that must stand in the passage. */
    private static final double HALF = 0.5;
    /** Words of the passage looked at for words that moved. */
    private static final int FREE = 200;

    private Wordings() {}

    /** Returns the share of the quotation's content words that stand in the passage; 1 where it has none. */
    static double kept(Alignment alignment, List<Region> regions) {
        int all = 0;
        int kept = 0;
        boolean[] written = new boolean[alignment.draft().size()];
        for (Region region : regions) {
            for (int i = region.draftFrom(); i < region.draftTo() && Harmless.sameWritten(alignment, region); i++) {
                written[i] = true;
            }
        }
        List<String> free = free(alignment);
        for (int i = 0; i < alignment.draft().size(); i++) {
            Word word = alignment.draft().get(i);
            if (word.content() && !word.is(Trait.BRACKETED)) {
                all++;
                kept += written[i] || stands(alignment, i) || free.remove(word.lemma()) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) kept / all;
    }

    /** Returns the share of the words of both that stand in the other in the same order; what the record has more counts for half. */
    static double agreement(Alignment alignment, List<Region> regions) {
        int differing = 0;
        int more = 0;
        for (Region region : regions) {
            if (!Harmless.sameWritten(alignment, region)) {
                int draft = region.draftTo() - region.draftFrom();
                differing += draft;
                more += Math.max(0, region.recordTo() - region.recordFrom() - draft);
            }
        }
        int words = alignment.draft().size();
        return (words - differing) / (words + more / 2.0);
    }

    /** Returns the words of the passage that stand in the draft at no place of their own, such as moved ones. */
    private static List<String> free(Alignment alignment) {
        List<String> free = new ArrayList<>();
        for (int r = Math.max(0, alignment.firstRecord()); r <= alignment.lastRecord() && free.size() < FREE; r++) {
            int d = alignment.toDraft(r);
            if (alignment.record().get(r).content() && (d < 0 || !stands(alignment, d))) {
                free.add(alignment.record().get(r).lemma());
            }
        }
        return free;
    }

    private static boolean stands(Alignment alignment, int at) {
        if (alignment.toRecord(at) < 0) {
            return false;
        }
        Word draft = alignment.draft().get(at);
        Word record = alignment.record().get(alignment.toRecord(at));
        return Likeness.same(draft, record)
                || Likeness.inflected(draft, record)
                || Near.spelling(draft.form(), record.form())
                || (draft.is(Trait.CAPITAL) && Near.name(draft.form(), record.form()));
    }

    /** Returns how the words compare. */
    static Wording wording(Alignment alignment, List<Region> regions, List<Change> changes, double kept) {
        int words = alignment.draft().size();
        long same = 0;
        for (int i = 0; i < words; i++) {
            same += alignment.same(i) ? 1 : 0;
        }
        long content = alignment.draft().stream().filter(Word::content).count();
        if (kept < HALF) {
            if ((same == 0 && alignment.framed() == 0) || (kept == 0 && same * 4 < words && alignment.framed() == 0)) {
                return Wording.ABSENT;
            }
            return content <= 2 && alignment.framed() > 0 ? Wording.REWORDED : Wording.PARAPHRASED;
        }
        return byChanges(changes);
    }

    private static Wording byChanges(List<Change> changes) {
        boolean cleaned = false;
        boolean trimmed = false;
        int inflections = 0;
        for (Change change : changes) {
            Change.Type type = change.type();
            inflections +=
                    type == Change.Type.INFLECTION ? change.draft().text().split("\\s+", -1).length : 0;
            cleaned |= type == Change.Type.FILLER || type == Change.Type.CONTRACTION || type == Change.Type.INFLECTION;
            boolean neutral = type == Change.Type.BRACKET
                    || type == Change.Type.SPELLING
                    || type == Change.Type.TRANSCRIPT_ERROR
                    || type == Change.Type.FILLER
                    || type == Change.Type.CONTRACTION
                    || type == Change.Type.INFLECTION
                    || type == Change.Type.ELLIPSIS
                    || (type == Change.Type.NAME
                            && change.risk().isEmpty()
                            && !change.draft().text().isEmpty());
            if (!neutral) {
                if (!change.draft().text().isEmpty()) {
                    return Wording.REWORDED;
                }
                if (type == Change.Type.REORDER) {
                    return Wording.REWORDED;
                }
                trimmed = true;
            }
        }
        if (inflections > 1) {
            return Wording.REWORDED;
        }
        return trimmed ? Wording.TRIMMED : cleaned ? Wording.CLEANED : Wording.VERBATIM;
    }
}

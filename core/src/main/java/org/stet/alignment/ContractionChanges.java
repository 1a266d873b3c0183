package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Word.Trait;

/** Finds contractions that were opened or closed. */
final class ContractionChanges {
    private ContractionChanges() {}

    /** Returns a change for each contraction that stands on one side only. */
    static List<Change> of(Quoted quoted, String text, Alignment alignment) {
        List<Change> changes = new ArrayList<>();
        List<Word> draft = alignment.draft();
        for (int from = 0; from < draft.size(); ) {
            int to = from + 1;
            while (to < draft.size() && together(alignment, to - 1, to)) {
                to++;
            }
            if (opened(alignment, from, to)) {
                changes.add(new Change(
                        Change.Type.CONTRACTION,
                        Optional.empty(),
                        Places.excerpt(quoted.text(), draft, from, to),
                        Places.excerpt(
                                text, alignment.record(), alignment.toRecord(from), alignment.toRecord(to - 1) + 1),
                        Optional.empty()));
            }
            from = to;
        }
        return changes;
    }

    private static boolean together(Alignment alignment, int one, int other) {
        if (!alignment.same(one)
                || !alignment.same(other)
                || alignment.toRecord(other) != alignment.toRecord(one) + 1) {
            return false;
        }
        Word before = alignment.record().get(alignment.toRecord(one));
        Word word = alignment.record().get(alignment.toRecord(other));
        return contracted(alignment.draft().get(one), alignment.draft().get(other)) || contracted(before, word);
    }

    private static boolean contracted(Word one, Word other) {
        return one.is(Trait.CONTRACTED)
                && other.is(Trait.CONTRACTED)
                && one.span().equals(other.span());
    }

    private static boolean opened(Alignment alignment, int from, int to) {
        boolean opened = false;
        for (int i = from; i < to; i++) {
            if (!alignment.same(i)) {
                return false;
            }
            Word record = alignment.record().get(alignment.toRecord(i));
            Word draft = alignment.draft().get(i);
            opened |= draft.is(Trait.CONTRACTED) != record.is(Trait.CONTRACTED) && !joined(draft, record);
        }
        return opened
                && whole(alignment.draft(), from, to)
                && whole(alignment.record(), alignment.toRecord(from), alignment.toRecord(to - 1) + 1);
    }

    /** Says whether no contraction is cut by either end. */
    private static boolean whole(List<Word> words, int from, int to) {
        return (from == 0 || !contracted(words.get(from - 1), words.get(from)))
                && (to >= words.size() || !contracted(words.get(to - 1), words.get(to)));
    }

    /** Says whether the contraction is one in writing only: cannot. */
    private static boolean joined(Word draft, Word record) {
        Word contracted = draft.is(Trait.CONTRACTED) ? draft : record;
        return contracted.span().length() == "cannot".length()
                && (contracted.form().equals("can") || contracted.form().equals("not"));
    }
}

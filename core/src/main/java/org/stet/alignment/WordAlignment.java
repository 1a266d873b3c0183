package org.stet.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best alignment of all the words of a draft with a run of the record, whose ends are free (Needleman and Wunsch 1970, with
 * the affine gaps of Gotoh 1982). Words of matter weigh more than words of grammar, so that they anchor it. Confined.
 */
final class WordAlignment {
    private static final float CONTENT = 2f;
    private static final float FUNCTION = 1f;
    private static final float OPEN = -0.8f;
    private static final float EXTEND = -0.25f;
    /** What is left out in the record costs less where the draft shows that it is. */
    private static final float SHOWN = 0.25f;

    private static final float LEAST = -1e6f;
    private static final byte PAIR = 1;
    private static final byte DRAFT_ALONE = 2;
    private static final byte RECORD_ALONE = 4;
    private static final byte DRAFT_GOES_ON = 8;
    private static final byte RECORD_GOES_ON = 16;

    private final List<Word> draft;
    private final List<Word> record;
    private final boolean beginFree;
    private final boolean endFree;
    private final int columns;
    private final byte[] steps;

    private WordAlignment(List<Word> draft, List<Word> record, boolean beginFree, boolean endFree) {
        this.draft = draft;
        this.record = record;
        this.beginFree = beginFree;
        this.endFree = endFree;
        this.columns = record.size() + 1;
        this.steps = new byte[(draft.size() + 1) * columns];
    }

    /** Aligns; words of the record before the first and behind the last step that holds a word of the draft are left out. */
    static List<Step> of(List<Word> draft, List<Word> record, boolean beginFree, boolean endFree) {
        return new WordAlignment(draft, record, beginFree, endFree).align();
    }

    private List<Step> align() {
        float[] best = new float[columns];
        float[] down = new float[columns];
        for (int column = 1; column < columns; column++) {
            best[column] = beginFree ? 0 : OPEN + EXTEND * column;
            steps[column] = RECORD_ALONE | RECORD_GOES_ON;
            down[column] = LEAST;
        }
        down[0] = LEAST;
        for (int row = 1; row <= draft.size(); row++) {
            row(row, best, down);
        }
        int column = columns - 1;
        if (endFree) {
            for (int i = columns - 1; i >= 0; i--) {
                column = best[i] > best[column] ? i : column;
            }
        }
        return back(column);
    }

    private void row(int row, float[] best, float[] down) {
        Word word = draft.get(row - 1);
        float alone = word.bracketed() ? 0.15f : 1;
        float diagonal = best[0];
        best[0] = OPEN + EXTEND * row;
        steps[row * columns] = DRAFT_ALONE | DRAFT_GOES_ON;
        float right = LEAST;
        float shown = isShown(word) ? SHOWN : 1;
        for (int column = 1; column < columns; column++) {
            Word other = record.get(column - 1);
            float pair = diagonal + score(word, other);
            float open = best[column] + (OPEN + EXTEND) * alone;
            float goOn = down[column] + EXTEND * alone;
            down[column] = Math.max(open, goOn);
            float optional = other.bracketed() || Fillers.isFiller(other) ? 0.3f : shown;
            float begin = best[column - 1] + (OPEN + EXTEND) * optional;
            float more = right + EXTEND * optional;
            right = Math.max(begin, more);
            diagonal = best[column];
            float value = Math.max(pair, Math.max(down[column], right));
            int step = value == pair ? PAIR : value == down[column] ? DRAFT_ALONE : RECORD_ALONE;
            step |= goOn >= open ? DRAFT_GOES_ON : 0;
            step |= more >= begin ? RECORD_GOES_ON : 0;
            steps[row * columns + column] = (byte) step;
            best[column] = value;
        }
    }

    private static boolean isShown(Word word) {
        return word.after() == Word.After.ELLIPSIS || word.after() == Word.After.BREAK;
    }

    private static float score(Word word, Word other) {
        boolean matter = word.isContent() && other.isContent();
        return switch (Likeness.of(word, other)) {
            case SAME -> matter ? CONTENT : FUNCTION;
            case CONTRACTED -> 0.9f;
            case INFLECTED -> matter ? 1.3f : 0.6f;
            case NEAR -> 1.1f;
            case OTHER -> apart(word, other);
        };
    }

    private static float apart(Word word, Word other) {
        if (word.bracketed()) {
            return -0.2f;
        }
        if (word.isNumber() && other.isNumber()) {
            return 0;
        }
        return word.isContent() == other.isContent() ? -0.5f : -0.9f;
    }

    private List<Step> back(int end) {
        List<Step> found = new ArrayList<>();
        int row = draft.size();
        int column = end;
        byte forced = 0;
        while (row > 0 || (column > 0 && !beginFree)) {
            byte step = steps[row * columns + column];
            byte way = forced != 0 ? forced : (byte) (step & (PAIR | DRAFT_ALONE | RECORD_ALONE));
            if (way == PAIR) {
                found.add(new Step(row - 1, column - 1, Likeness.of(draft.get(row - 1), record.get(column - 1))));
                row--;
                column--;
                forced = 0;
            } else if (way == DRAFT_ALONE) {
                found.add(new Step(row - 1, -1, Likeness.OTHER));
                forced = (step & DRAFT_GOES_ON) != 0 && row > 1 ? DRAFT_ALONE : 0;
                row--;
            } else {
                found.add(new Step(-1, column - 1, Likeness.OTHER));
                forced = (step & RECORD_GOES_ON) != 0 && column > 1 ? RECORD_ALONE : 0;
                column--;
            }
        }
        Collections.reverse(found);
        return found;
    }
}

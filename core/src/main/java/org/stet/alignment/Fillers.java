package org.stet.alignment;

import java.util.List;
import java.util.stream.IntStream;
import org.stet.alignment.Word.Trait;

/** Finds the words that say nothing and stand on one side only: fillers, false starts, words said twice. */
final class Fillers {
    private static final int LONGEST_START = 6;

    private final Alignment alignment;
    private final boolean[] inDraft;
    private final boolean[] inRecord;
    /** The words of the passage that are no fillers by themselves. */
    private final int[] spoken;

    Fillers(Alignment alignment) {
        this.alignment = alignment;
        this.inDraft = new boolean[alignment.draft().size()];
        this.inRecord = new boolean[alignment.record().size()];
        single(alignment.draft(), inDraft, true);
        single(alignment.record(), inRecord, false);
        int begin = Math.max(0, alignment.firstRecord());
        this.spoken = IntStream.range(begin, Math.max(begin, alignment.lastRecord() + 1))
                .filter(r -> !inRecord[r])
                .toArray();
        for (int i = 0; i < spoken.length; i++) {
            int to = i;
            while (to < spoken.length && alone(false, spoken[to])) {
                to++;
            }
            starts(i, to);
            i = Math.max(i, to - 1);
        }
    }

    boolean inDraft(int at) {
        return inDraft[at];
    }

    boolean inRecord(int at) {
        return inRecord[at];
    }

    private boolean alone(boolean draft, int at) {
        return draft ? alignment.toRecord(at) < 0 : alignment.toDraft(at) < 0;
    }

    private void single(List<Word> words, boolean[] fillers, boolean draft) {
        for (int i = 0; i < words.size(); i++) {
            if (!alone(draft, i)) {
                continue;
            }
            int phrase = Vocabulary.FILLER_PHRASES.lengthAt(at -> words.get(at).form(), i, words.size());
            boolean whole = phrase > 0;
            for (int at = i; at < i + phrase; at++) {
                whole &= alone(draft, at);
            }
            for (int at = i; whole && at < i + phrase; at++) {
                fillers[at] = true;
            }
            fillers[i] |= Vocabulary.FILLERS.contains(words.get(i).form()) || soft(words, i);
        }
    }

    private static boolean soft(List<Word> words, int at) {
        Word word = words.get(at);
        boolean setOff = word.is(Trait.FIRST) || word.is(Trait.PAUSED);
        boolean pause = at + 1 == words.size()
                || words.get(at + 1).is(Trait.PAUSED)
                || words.get(at + 1).is(Trait.FIRST);
        return Vocabulary.SOFT_FILLERS.contains(word.form()) && (setOff || pause);
    }

    /** Marks the beginnings in [from, to) that were begun again. */
    private void starts(int from, int to) {
        for (int begin = from; begin < to; begin++) {
            for (int length = Math.min(LONGEST_START, to - begin); length > 0; length--) {
                if (again(begin, length) || brokenOff(begin, length) || restarted(begin, length)) {
                    for (int i = begin; i < begin + length; i++) {
                        inRecord[spoken[i]] = true;
                    }
                    begin += length - 1;
                    break;
                }
            }
        }
    }

    /** Says whether each word stands once more, as many words before or behind as were begun again. */
    private boolean again(int begin, int length) {
        for (int i = begin; i < begin + length; i++) {
            boolean behind = i + length >= begin + length && said(i + length, i);
            boolean before = i - length < begin && said(i - length, i);
            if (!behind && !before) {
                return false;
            }
        }
        return true;
    }

    private boolean said(int at, int i) {
        return at >= 0 && at < spoken.length && !alone(false, spoken[at]) && isSame(at, i);
    }

    private boolean brokenOff(int begin, int length) {
        int next = begin + length;
        return next < spoken.length && word(next - 1).is(Trait.BROKEN_OFF) && isSame(begin, next);
    }

    /** Says whether a clause was begun, begun again and then said: "we, we didn't, we never won". */
    private boolean restarted(int begin, int length) {
        int next = begin + length;
        return length > 1
                && next < spoken.length
                && word(begin + 1).is(Trait.PAUSED)
                && word(next).is(Trait.PAUSED)
                && isSame(begin, begin + 1)
                && isSame(begin, next);
    }

    private boolean isSame(int one, int other) {
        return word(one).form().equals(word(other).form());
    }

    private Word word(int at) {
        return alignment.record().get(spoken[at]);
    }
}

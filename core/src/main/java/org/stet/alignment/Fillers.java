package org.stet.alignment;

import java.util.List;
import org.stet.alignment.Word.Trait;

/** Finds the words that say nothing and stand on one side only: fillers, false starts, words said twice. */
final class Fillers {
    private static final int LONGEST_START = 6;

    private final Alignment alignment;
    private final boolean[] inDraft;
    private final boolean[] inRecord;

    Fillers(Alignment alignment) {
        this.alignment = alignment;
        this.inDraft = new boolean[alignment.draft().size()];
        this.inRecord = new boolean[alignment.record().size()];
        single(alignment.draft(), inDraft, true);
        single(alignment.record(), inRecord, false);
        int end = alignment.lastRecord() + 1;
        for (int r = Math.max(0, alignment.firstRecord()); r < end; r++) {
            if (alone(false, r)) {
                int to = r;
                while (to < end && alone(false, to)) {
                    to++;
                }
                starts(r, to);
                r = to;
            }
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
                if (again(begin, begin + length, begin + length)
                        || again(begin, begin + length, begin - length)
                        || brokenOff(begin, length)) {
                    for (int i = begin; i < begin + length; i++) {
                        inRecord[i] = true;
                    }
                    begin += length - 1;
                    break;
                }
            }
        }
    }

    private boolean again(int begin, int end, int other) {
        List<Word> words = alignment.record();
        int at = other;
        for (int i = begin; i < end; i++) {
            while (other >= end && at < words.size() && i == begin && inRecord[at]) {
                at++;
            }
            if (at < 0
                    || at >= words.size()
                    || !words.get(at).form().equals(words.get(i).form())) {
                return false;
            }
            at++;
        }
        return other >= end || alignment.toDraft(other) >= 0;
    }

    private boolean brokenOff(int begin, int length) {
        List<Word> words = alignment.record();
        int next = begin + length;
        return next < words.size()
                && words.get(next - 1).is(Trait.BROKEN_OFF)
                && words.get(begin).form().equals(words.get(next).form());
    }
}

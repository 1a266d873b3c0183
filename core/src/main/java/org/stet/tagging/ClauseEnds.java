package org.stet.tagging;

import java.util.List;
import org.stet.language.PartOfSpeech;

/** Where the reported clauses of one frame end. Confined to one thread. */
final class ClauseEnds {
    private final Frame frame;
    private final List<Cue> cues;
    private final List<Subject> subjects;

    ClauseEnds(Frame frame, List<Cue> cues, List<Subject> subjects) {
        this.frame = frame;
        this.cues = cues;
        this.subjects = subjects;
    }

    /** Returns where a reported clause ends: at the next cue that is not part of it, or with the frame. */
    int clauseEnd(int index, int begin) {
        int limit = contentEnd(Math.min(predicateEnd(begin), Math.min(firstClauseEnd(index, begin), asideEnd(index))));
        for (int k = index + 1; k < cues.size(); k++) {
            Cue next = cues.get(k);
            if (next.from() <= begin) {
                continue;
            }
            int stop = separatorBefore(k);
            if (stop > begin) {
                limit = Math.min(limit, stop);
                break;
            }
        }
        return contentEnd(limit);
    }

    /** "If she says the levy is dead, the cranes will stop": a cue in a first clause reports no further than that. */
    private int firstClauseEnd(int index, int begin) {
        return isInFirstClause(index) ? commaFrom(begin + 1) : frame.size();
    }

    /** Says whether a cue stands in a subordinate clause that the frame begins with. */
    boolean isInFirstClause(int index) {
        return startsSubordinate()
                && commaFrom(0) >= subjects.get(index).clause().from();
    }

    /** "called the plan “a fantasy” and walked out": behind a fragment, "and" with a verb tells what was done. */
    private int predicateEnd(int begin) {
        for (int i = begin + 1; i < frame.size(); i++) {
            Element joint = frame.at(i);
            Element next = frame.at(i + 1);
            boolean verb = next.is(PartOfSpeech.VERB) && !next.lower().endsWith("ing");
            if ((joint.is("and") || joint.is("but")) && verb && frame.at(i - 1).isQuotation()) {
                return i;
            }
        }
        return frame.size();
    }

    /** "Nair, who wrote the report, said": a cue in the aside of another reports no further than the aside. */
    private int asideEnd(int index) {
        int from = cues.get(index).from();
        for (int k = index + 1; k < cues.size(); k++) {
            boolean around =
                    !subjects.get(k).shared() && subjects.get(k).clause().from() < from;
            if (around) {
                return cues.get(k).from() - 1;
            }
        }
        return frame.size();
    }

    private boolean startsSubordinate() {
        Cue first = cues.get(0);
        return Words.subordinates(frame.at(0)) || (first.from() == 0 && first.kind() == Cue.Kind.PASSIVE);
    }

    /** Returns the index of the next comma, or the frame's size. */
    int commaFrom(int from) {
        int at = from;
        while (at < frame.size() && !Words.isComma(frame.at(at))) {
            at++;
        }
        return at;
    }

    /** Returns where the clause of a later cue is cut off from what stands before it, or -1 where it is part of it. */
    private int separatorBefore(int k) {
        Cue next = cues.get(k);
        int from = next.kind() == Cue.Kind.ACCORDING || subjects.get(k).shared()
                ? next.from()
                : subjects.get(k).clause().from();
        Element before = frame.at(from - 1);
        boolean joint = before.is("and") || before.is("but");
        if (joint && Words.isComma(frame.at(from - 2))) {
            return from - 2;
        }
        if (joint && subjects.get(k).shared()) {
            return from - 1;
        }
        boolean loose = next.kind() == Cue.Kind.PARTICIPLE || next.kind() == Cue.Kind.ACCORDING;
        return loose && Words.isComma(before) ? from - 1 : -1;
    }

    /** Returns the end without the punctuation that closes the sentence. */
    int contentEnd(int end) {
        int to = end;
        while (to > 0 && (Words.endsSentence(frame.at(to - 1)) || Words.isComma(frame.at(to - 1)))) {
            to--;
        }
        return to;
    }
}

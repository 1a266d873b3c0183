package org.stet.tagging;

import static org.stet.language.PartOfSpeech.ADP;

import java.util.Set;
import org.stet.tagging.Frame.Range;

/** What may stand between a cue and its content without belonging to either: who is told, when and where. */
final class Adverbials {
    private static final Set<String> HEADS = Set.of(
            "in", "on", "at", "during", "to", "of", "via", "through", "after", "before", "from", "with", "over", "by",
            "about");

    private Adverbials() {}

    /** Returns the index behind who is told, if the cue takes somebody, and behind times and places. */
    static int skipAddressee(Frame frame, Cue cue, int begin) {
        int at = begin;
        if (cue.is(ReportingVerbs.Kind.TELL)) {
            at = NounPhrases.startingAt(frame, at).map(Range::to).orElse(at);
        }
        boolean moved = true;
        while (moved) {
            int next = skip(frame, at);
            moved = next > at;
            at = next;
        }
        return at;
    }

    /** Returns the index behind one time or place at {@code at}, or {@code at} where there is none. */
    static int skip(Frame frame, int at) {
        Element e = frame.at(at);
        if (Words.isTime(e) || (Words.isAdverb(e) && Words.isTime(frame.at(at + 1)))) {
            return at + 1;
        }
        if ((e.is("last") || e.is("this") || e.is("next")) && Words.isTime(frame.at(at + 1))) {
            return at + 2;
        }
        if (e.is(ADP) && HEADS.contains(e.lower())) {
            if (Words.isTime(frame.at(at + 1))) {
                return at + 2;
            }
            return NounPhrases.startingAt(frame, at + 1).map(Range::to).orElse(at);
        }
        return at;
    }
}

package org.stet.tagging;

import static org.stet.language.PartOfSpeech.ADP;
import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.CCONJ;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.Optional;
import java.util.Set;
import org.stet.tagging.Frame.Range;

/** Finds the complement of a cue: the clause, the phrase or the quotation behind it. Confined to one thread. */
final class Complements {
    private static final Set<String> TO_TAKERS = Set.of(
            "vow",
            "pledge",
            "promise",
            "swear",
            "plan",
            "want",
            "hope",
            "seek",
            "intend",
            "aim",
            "wish",
            "expect",
            "urge",
            "tell",
            "ask",
            "order",
            "agree",
            "prefer",
            "demand",
            "encourage",
            "implore",
            "beg",
            "threaten",
            "claim");
    private static final int QUOTED_SENTENCE = 5;
    private static final int OPENER_REACH = 25;

    private final Frame frame;
    private final ClauseEnds ends;

    Complements(Frame frame, ClauseEnds ends) {
        this.frame = frame;
        this.ends = ends;
    }

    /** Returns what stands behind the cue with this index and is reported by it. */
    Optional<Range> find(int index, Cue cue, Subject subject) {
        int begin = subject.clause().to();
        if (cue.kind() == Cue.Kind.ACCORDING) {
            return begin < frame.size() && cue.from() == 0 && Words.isComma(frame.at(begin))
                    ? frame.range(begin + 1, ends.clauseEnd(index, begin + 1))
                    : Optional.empty();
        }
        if (cue.is(ReportingVerbs.Kind.JUDGE)) {
            return object(index, cue, begin);
        }
        int opened = opener(cue, begin);
        if (opened >= 0) {
            return frame.range(opened, end(index, opened));
        }
        boolean clause = cue.kind() != Cue.Kind.PASSIVE && cue.kind() != Cue.Kind.INFINITIVE && bareClause(cue, begin);
        return clause
                ? frame.range(Adverbials.skipAddressee(frame, cue, begin), ends.clauseEnd(index, begin))
                : Optional.empty();
    }

    private Optional<Range> object(int index, Cue cue, int begin) {
        Element first = frame.at(begin);
        if (begin >= frame.size() || Words.isComma(first) || Words.endsSentence(first) || isPlainCall(cue, begin)) {
            return Optional.empty();
        }
        int from = first.is(":") ? begin + 1 : begin;
        return frame.range(from, end(index, from));
    }

    /** "called her brother", "called a strike": calling somebody something takes two phrases, or a mark. */
    private boolean isPlainCall(Cue cue, int begin) {
        boolean call = cue.verb().isPresent() && cue.verb().get().lemma().equals("call") && cue.to() - cue.from() == 1;
        int end = NounPhrases.startingAt(frame, begin).map(Range::to).orElse(begin);
        Element next = frame.at(end);
        boolean bare = end >= frame.size()
                || Words.isPunctuation(next)
                || next.is(ADP)
                || next.is(CCONJ)
                || Words.isTime(next);
        boolean quoted = frame.elements().subList(begin, Math.max(begin, Math.min(end, frame.size()))).stream()
                .anyMatch(Element::isQuotation);
        boolean auxiliary = cue.verb().isPresent()
                && cue.verb().get().lemma().equals("call")
                && frame.any(cue.range(), Words::isAuxiliary);
        return (call || auxiliary) && bare && !quoted && !frame.at(begin).isQuotation();
    }

    /** Returns where the content begins if a word or a mark opens it, perhaps behind an addressee and a time; else -1. */
    private int opener(Cue cue, int begin) {
        int at = begin;
        int limit = Math.min(frame.size(), begin + OPENER_REACH);
        while (at < limit) {
            Element e = frame.at(at);
            if (e.isQuotation()) {
                return isObjectOf(cue, begin, at) ? begin : at;
            }
            if (opens(cue, at)) {
                return e.is(":") ? at + 1 : at;
            }
            if (Words.isComma(e)) {
                Element next = frame.at(at + 1);
                return next.isQuotation() ? at + 1 : next.is("that") ? at + 1 : -1;
            }
            boolean finite = e.is(AUX) || (e.is(VERB) && !cue.is(ReportingVerbs.Kind.TELL));
            if (finite || Words.endsSentence(e) || (e.is(CCONJ) && at == begin)) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** "stressed the “absolute need”", "warned of a “black winter”": the fragment is part of what is said of it. */
    private boolean isObjectOf(Cue cue, int begin, int quotation) {
        Element first = frame.at(begin);
        boolean about = first.is("of") || first.is("about") || first.is("against") || first.is("for");
        boolean phrase = !Words.isPunctuation(first)
                && !first.is(ADP)
                && !cue.is(ReportingVerbs.Kind.TELL)
                && !Words.isTime(first)
                && !Words.isAdverb(first);
        return quotation > begin
                && !frame.at(quotation).startsUpper()
                && (about || phrase)
                && !Words.isComma(frame.at(quotation - 1));
    }

    private boolean opens(Cue cue, int at) {
        Element e = frame.at(at);
        if (e.is(":")) {
            return at + 1 < frame.size();
        }
        if (e.is("to")) {
            return frame.at(at + 1).is(VERB)
                    && cue.verb().isPresent()
                    && TO_TAKERS.contains(cue.verb().get().lemma());
        }
        boolean relative = e.is("who") || e.is("which") || e.is("when") || e.is("where");
        return Words.opensClause(e) && !(relative && at > cue.to());
    }

    /** Says whether what follows is a clause without "that": a subject and, before the clause ends, a verb. */
    private boolean bareClause(Cue cue, int begin) {
        Element first = frame.at(begin);
        if (begin >= frame.size() || Words.isPunctuation(first) || first.is(CCONJ) || first.is("to")) {
            return false;
        }
        boolean needsPhrase = cue.is(ReportingVerbs.Kind.TELL) || cue.is(ReportingVerbs.Kind.THINK);
        boolean phrase = NounPhrases.startingAt(frame, begin).isPresent();
        if (cue.verb().isEmpty() || (needsPhrase && !phrase)) {
            return false;
        }
        return verbBeforeComma(Adverbials.skipAddressee(frame, cue, begin) + 1);
    }

    /** Says whether the clause that starts here has its verb before a comma that is not an aside's. */
    private boolean verbBeforeComma(int begin) {
        int at = begin;
        while (at < frame.size()) {
            Element e = frame.at(at);
            Element before = frame.at(at - 1);
            boolean finite = e.is(VERB) && !before.is(CCONJ) && !e.lower().endsWith("ing") && !before.is("to");
            if (Words.isAuxiliary(e) || finite) {
                return true;
            }
            if (Words.isComma(e)) {
                at = Words.opensAside(frame.at(at + 1)) ? ends.commaFrom(at + 1) : frame.size();
            }
            at++;
        }
        return false;
    }

    private int end(int index, int begin) {
        Element first = frame.at(begin);
        if (!first.isQuotation()) {
            return ends.clauseEnd(index, begin);
        }
        Element next = frame.at(begin + 1);
        boolean sentence = ".,!?…".indexOf(first.lastCharacter()) >= 0;
        boolean stops = begin + 1 >= frame.size()
                || Words.isPunctuation(next)
                || next.is(CCONJ)
                || (next.is(ADP) && frame.at(begin).wordCount() >= QUOTED_SENTENCE);
        return sentence || (stops && !isJoined(index, begin)) ? begin + 1 : ends.clauseEnd(index, begin);
    }

    /** “a shame” and “a waste”: two fragments of one content. */
    private boolean isJoined(int index, int begin) {
        Element next = frame.at(begin + 1);
        boolean joint = next.is(CCONJ) || Words.isComma(next);
        return joint
                && frame.at(begin).wordCount() < QUOTED_SENTENCE
                && ends.clauseEnd(index, begin) > begin + 2
                && frame.at(begin + 2).isQuotation();
    }
}

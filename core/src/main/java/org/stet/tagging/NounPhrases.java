package org.stet.tagging;

import static org.stet.language.PartOfSpeech.ADJ;
import static org.stet.language.PartOfSpeech.ADP;
import static org.stet.language.PartOfSpeech.DET;
import static org.stet.language.PartOfSpeech.NOUN;
import static org.stet.language.PartOfSpeech.NUM;
import static org.stet.language.PartOfSpeech.PRON;
import static org.stet.language.PartOfSpeech.PROPN;
import static org.stet.language.PartOfSpeech.VERB;
import static org.stet.language.PartOfSpeech.X;

import java.util.Optional;
import java.util.Set;
import org.stet.tagging.Frame.Range;

/** Noun phrases of a frame, found from one of their ends by parts of speech and capitals. */
final class NounPhrases {
    private static final int LONGEST = 24;
    private static final int LONGEST_FRAGMENT = 40;
    private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "in", "with", "on", "near", "to", "by");
    private static final Set<String> RIGHT_LINKS = Set.of("of", "for", "from", "at", "with");
    private static final Set<String> NEVER = Set.of(
            "that",
            "than",
            "as",
            "while",
            "because",
            "but",
            "and",
            "or",
            "if",
            "when",
            "unless",
            "although",
            "though",
            "since",
            "until",
            "after",
            "before",
            "once",
            "whether");
    private static final Set<String> SPEECH_ACTS = Set.of(
            "statement",
            "interview",
            "email",
            "letter",
            "tweet",
            "speech",
            "briefing",
            "report",
            "text",
            "call",
            "post",
            "message",
            "phone",
            "telephone",
            "conference");

    private NounPhrases() {}

    /** Returns the noun phrase whose last element is at {@code tail}, with what hangs on it by "of", "for", "at" … */
    static Optional<Range> endingAt(Frame frame, int tail) {
        int end = tail;
        int begin = coreBegin(frame, tail);
        if (begin < 0) {
            return Optional.empty();
        }
        while (tail - begin < LONGEST && LINKS.contains(frame.at(begin - 1).lower()) && begin >= 2) {
            boolean time = frame.at(begin - 1).is("on") && allTimes(frame, begin, end + 1);
            int before = isHead(frame.at(begin - 2)) ? coreBegin(frame, begin - 2) : -1;
            if (before < 0) {
                break;
            }
            if (time) {
                end = begin - 2;
            }
            begin = before;
        }
        begin = coordinationBegin(frame, begin);
        return allTimes(frame, begin, end + 1) ? Optional.empty() : Optional.of(new Range(begin, end + 1));
    }

    /** Returns the noun phrase whose first element is at {@code begin}. */
    static Optional<Range> startingAt(Frame frame, int begin) {
        int end = coreEnd(frame, begin);
        if (end < 0) {
            return Optional.empty();
        }
        boolean named = frame.at(end - 1).is(PROPN);
        boolean indefinite = frame.at(begin).is("a") || frame.at(begin).is("an");
        while (!named && end - begin < LONGEST && isRightLink(frame.at(end), indefinite)) {
            int next = coreEnd(frame, end + 1);
            boolean act = SPEECH_ACTS.contains(frame.at(next - 1).lower());
            if (next < 0 || act || allTimes(frame, end + 1, next)) {
                break;
            }
            end = next;
        }
        int joined = coordinationEnd(frame, end);
        return allTimes(frame, begin, end) ? Optional.empty() : Optional.of(new Range(begin, joined));
    }

    /** Says whether an element can be the last word of a noun phrase. */
    static boolean isHead(Element e) {
        if (NEVER.contains(e.lower()) || Words.isNegation(e) || Words.isAuxiliary(e)) {
            return false;
        }
        return e.is(NOUN) || e.is(PROPN) || e.is(PRON) || e.is(NUM) || isNameLike(e) || isNominalAdjective(e);
    }

    private static boolean isRightLink(Element e, boolean indefinite) {
        return RIGHT_LINKS.contains(e.lower()) || (indefinite && e.is("in"));
    }

    private static boolean isNominalAdjective(Element e) {
        return e.is(ADJ) || e.is(X) || Words.isSubjectPronoun(e);
    }

    private static boolean isNameLike(Element e) {
        return e.capitalised() && !e.is(ADP) && !e.is(DET) && e.lower().length() > 1;
    }

    private static int coreBegin(Frame frame, int tail) {
        Element head = frame.at(tail);
        if (head.is(")")) {
            int open = openingBefore(frame, tail);
            return open > 0 ? coreBegin(frame, open - 1) : -1;
        }
        if (!isHead(head)) {
            return -1;
        }
        if (head.is(PRON) && !Words.isPossessive(head)) {
            return frame.at(tail - 1).is(DET) || frame.at(tail - 1).is(ADJ) ? tail - 1 : tail;
        }
        int begin = tail;
        while (begin > 0 && tail - begin < LONGEST && isModifier(frame, begin - 1)) {
            begin--;
        }
        if (isDeterminer(frame.at(begin - 1))) {
            begin--;
            while (isDeterminer(frame.at(begin - 1))) {
                begin--;
            }
        }
        return begin;
    }

    private static int coreEnd(Frame frame, int begin) {
        Element first = frame.at(begin);
        if (first.is(PRON) && !Words.isPossessive(first)) {
            return begin + 1;
        }
        int end = begin;
        while (end < frame.size() && isDeterminer(frame.at(end))) {
            end++;
        }
        int head = -1;
        while (end < frame.size() && end - begin < LONGEST && continues(frame, begin, end)) {
            if (isHead(frame.at(end)) || frame.at(end).isQuotation()) {
                head = end;
            }
            end++;
        }
        return head < 0 ? -1 : head + 1;
    }

    private static boolean continues(Frame frame, int begin, int at) {
        Element e = frame.at(at);
        if (NEVER.contains(e.lower()) || Words.isAuxiliary(e) || Words.isNegation(e)) {
            return e.is("'s") && at > begin && isHead(frame.at(at + 1));
        }
        if (Words.isTime(e) && at > begin) {
            return false;
        }
        boolean word = isNominal(e) || isHyphen(frame, at) || e.is("&");
        boolean name = isNameLike(e) && !e.is(PRON);
        boolean trade = at == begin && frame.at(at + 1).is(PROPN) && !Words.opensClause(e) && !e.is(DET) && !e.is("to");
        if (trade && e.token().isPresent() && Character.isLetter(e.lower().charAt(0))) {
            return true;
        }
        return word || name || e.lower().equals("'s") || isFragment(frame, at) || isInnerParticiple(frame, at);
    }

    private static boolean isModifier(Frame frame, int at) {
        Element e = frame.at(at);
        if (NEVER.contains(e.lower()) || Words.isTime(e) || Words.isNegation(e)) {
            return false;
        }
        if (e.is("'s")) {
            return isHead(frame.at(at - 1));
        }
        if (e.is("'")) {
            return frame.at(at - 1).lower().endsWith("s");
        }
        if (Words.isAuxiliary(e)) {
            return false;
        }
        boolean word = isNominal(e) || isHyphen(frame, at) || e.is("&");
        boolean name = e.capitalised() && !e.is(DET) && !e.is(ADP) && !e.is(PRON) && at > 0;
        return word || name || isFragment(frame, at) || isInnerParticiple(frame, at) || isInnerAdverb(frame, at);
    }

    private static boolean isNominal(Element e) {
        return e.is(NOUN) || e.is(PROPN) || e.is(ADJ) || e.is(NUM) || e.is(X);
    }

    private static boolean isDeterminer(Element e) {
        return e.is(DET) || Words.isPossessive(e);
    }

    private static boolean isHyphen(Frame frame, int at) {
        return frame.at(at).is("-")
                && frame.at(at - 1).span().end() == frame.at(at).span().begin()
                && frame.at(at).span().end() == frame.at(at + 1).span().begin();
    }

    private static boolean isFragment(Frame frame, int at) {
        boolean nickname = frame.at(at).isQuotation()
                && frame.at(at).wordCount() == 1
                && frame.at(at - 1).is(PROPN)
                && frame.at(at + 1).is(PROPN);
        boolean described = isDeterminer(frame.at(at - 1)) || frame.at(at - 1).is(ADJ);
        boolean shortOne = frame.at(at).isQuotation() && frame.at(at).span().length() < LONGEST_FRAGMENT;
        return nickname || (shortOne && described && isHead(frame.at(at + 1)));
    }

    private static boolean isInnerParticiple(Frame frame, int at) {
        Element e = frame.at(at);
        boolean form = e.lower().endsWith("ed") || e.lower().endsWith("ing");
        return e.is(VERB)
                && form
                && (isDeterminer(frame.at(at - 1)) || frame.at(at - 1).is(ADJ));
    }

    private static boolean isInnerAdverb(Frame frame, int at) {
        return Words.isAdverb(frame.at(at))
                && isDeterminer(frame.at(at - 1))
                && frame.at(at + 1).is(ADJ);
    }

    private static int openingBefore(Frame frame, int close) {
        for (int i = close - 1; i >= 0 && close - i < LONGEST; i--) {
            if (frame.at(i).is("(")) {
                return i;
            }
        }
        return -1;
    }

    /** "Brown and Moss said": joined where nothing before the first noun could be a clause of its own. */
    private static int coordinationBegin(Frame frame, int begin) {
        Element joint = frame.at(begin - 1);
        if ((joint.is("and") || joint.is("&")) && begin >= 2 && isHead(frame.at(begin - 2))) {
            int first = coreBegin(frame, begin - 2);
            Element before = frame.at(first - 1);
            boolean starts = first == 0 || Words.isPunctuation(before) || before.isQuotation();
            if (first >= 0 && starts) {
                return first;
            }
        }
        return begin;
    }

    private static int coordinationEnd(Frame frame, int end) {
        if (frame.at(end).is("and")) {
            int next = coreEnd(frame, end + 1);
            Element after = frame.at(next);
            if (next > 0 && (next >= frame.size() || Words.isPunctuation(after))) {
                return next;
            }
        }
        return end;
    }

    private static boolean allTimes(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            Element e = frame.at(i);
            if (!Words.isTime(e) && !e.is(NUM) && !isDeterminer(e) && !e.is("last") && !e.is("next")) {
                return false;
            }
        }
        return true;
    }
}

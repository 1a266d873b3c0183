package org.stet.tagging;

import static org.stet.language.PartOfSpeech.ADP;
import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.CCONJ;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.quotation.Quotation;
import org.stet.tagging.Frame.Range;
import org.stet.text.SourceText;

/** Finds what each cue of one frame attributes: to its right, to its left, or on both sides. Confined to one thread. */
final class ContentFinder {
    private static final Set<String> ADVERBIAL_HEADS = Set.of(
            "in", "on", "at", "during", "to", "of", "via", "through", "after", "before", "from", "with", "over", "by",
            "about");
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

    private final SourceText text;
    private final Frame frame;
    private final List<Cue> cues;
    private final List<Subject> subjects;

    ContentFinder(SourceText text, Frame frame, List<Cue> cues, List<Subject> subjects) {
        this.text = text;
        this.frame = frame;
        this.cues = cues;
        this.subjects = subjects;
    }

    /** Returns the content of the cue with this index, in text order; empty where it attributes nothing. */
    List<Range> find(int index) {
        Cue cue = cues.get(index);
        Subject subject = subjects.get(index);
        List<Range> content = new ArrayList<>();
        if (cue.kind() == Cue.Kind.PASSIVE && subject.words().isEmpty() && isReducedQuestion(cue)) {
            return List.of();
        }
        boolean after = followsQuotation(cue, subject);
        Optional<Range> found = after ? Optional.empty() : right(index, cue, subject);
        boolean clauseRight = found.isPresent() && !startsWithQuotation(found.get());
        if (!clauseRight) {
            left(index, cue, subject)
                    .filter(part -> found.isEmpty() || frame.at(part.to() - 1).isQuotation())
                    .ifPresent(content::add);
        }
        Optional<Range> right = found.isPresent() ? found : medial(subject);
        if (found.isEmpty() && content.isEmpty()) {
            right.flatMap(part -> parted(index, subject)).ifPresent(content::add);
        }
        right.ifPresent(content::add);
        return content;
    }

    /** “…,” she said: the quotation ends as one that its cue follows, so that no clause is looked for behind the cue. */
    private boolean followsQuotation(Cue cue, Subject subject) {
        int begin = subject.shared() ? cue.from() : subject.clause().from();
        Element before = frame.at(begin - 1);
        boolean quotation = before.isQuotation() && !cue.is(ReportingVerbs.Kind.JUDGE);
        return quotation && ",?!—-–…".indexOf(lastCharacter(before)) >= 0;
    }

    /** "Asked whether …, she said": a question of nobody in particular is no statement. */
    private boolean isReducedQuestion(Cue cue) {
        return cue.from() == 0 || Words.subordinates(frame.at(cue.from() - 1)) || !any(cue.range(), Words::isAuxiliary);
    }

    private boolean any(Range range, java.util.function.Predicate<Element> test) {
        return frame.elements().subList(range.from(), range.to()).stream().anyMatch(test);
    }

    private boolean startsWithQuotation(Range range) {
        return frame.at(range.from()).isQuotation();
    }

    private Optional<Range> right(int index, Cue cue, Subject subject) {
        int begin = subject.clause().to();
        if (cue.kind() == Cue.Kind.ACCORDING) {
            return begin < frame.size() && cue.from() == 0 && Words.isComma(frame.at(begin))
                    ? upTo(begin + 1, clauseEnd(index, begin + 1))
                    : Optional.empty();
        }
        if (cue.is(ReportingVerbs.Kind.JUDGE)) {
            return object(index, begin);
        }
        int opened = opener(cue, begin);
        if (opened >= 0) {
            return upTo(opened, end(index, opened));
        }
        boolean clause = cue.kind() != Cue.Kind.PASSIVE && cue.kind() != Cue.Kind.INFINITIVE && bareClause(cue, begin);
        return clause ? upTo(skipAddressee(cue, begin), clauseEnd(index, begin)) : Optional.empty();
    }

    private Optional<Range> object(int index, int begin) {
        Element first = frame.at(begin);
        if (begin >= frame.size() || Words.isComma(first) || Words.endsSentence(first) || isPlainCall(index, begin)) {
            return Optional.empty();
        }
        int from = first.is(":") ? begin + 1 : begin;
        return upTo(from, end(index, from));
    }

    /** "called her brother", "called a strike": calling somebody something takes two phrases, or a mark. */
    private boolean isPlainCall(int index, int begin) {
        Cue cue = cues.get(index);
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
                && any(cue.range(), Words::isAuxiliary);
        return (call || auxiliary) && bare && !quoted && !frame.at(begin).isQuotation();
    }

    /** Returns where the content begins if a word or a mark opens it, perhaps behind an addressee and a time; else -1. */
    private int opener(Cue cue, int begin) {
        int at = begin;
        int limit = Math.min(frame.size(), begin + 25);
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
            if (e.is(VERB) || e.is(AUX) || Words.endsSentence(e) || (e.is(CCONJ) && at == begin)) {
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
                && !startsUpper(quotation)
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
        for (int i = skipAddressee(cue, begin) + 1; i < frame.size(); i++) {
            Element e = frame.at(i);

            if (Words.isAuxiliary(e)
                    || (e.is(VERB)
                            && !frame.at(i - 1).is(CCONJ)
                            && !e.lower().endsWith("ing")
                            && !frame.at(i - 1).is("to"))) {
                return true;
            }
        }
        return false;
    }

    private int skipAddressee(Cue cue, int begin) {
        int at = begin;
        if (cue.is(ReportingVerbs.Kind.TELL)) {
            at = NounPhrases.startingAt(frame, at).map(Range::to).orElse(at);
        }
        boolean moved = true;
        while (moved) {
            int next = skipAdverbial(at);
            moved = next > at;
            at = next;
        }
        return at;
    }

    private int skipAdverbial(int at) {
        Element e = frame.at(at);
        if (Words.isTime(e) || (Words.isAdverb(e) && Words.isTime(frame.at(at + 1)))) {
            return at + 1;
        }
        if ((e.is("last") || e.is("this") || e.is("next")) && Words.isTime(frame.at(at + 1))) {
            return at + 2;
        }
        if (e.is(ADP) && ADVERBIAL_HEADS.contains(e.lower())) {
            if (Words.isTime(frame.at(at + 1))) {
                return at + 2;
            }
            return NounPhrases.startingAt(frame, at + 1).map(Range::to).orElse(at);
        }
        return at;
    }

    private Optional<Range> left(int index, Cue cue, Subject subject) {
        int end = subject.shared() && cue.kind() != Cue.Kind.FINITE
                ? cue.from()
                : subject.clause().from();
        boolean comma = Words.isComma(frame.at(end - 1)) || Words.isDash(frame.at(end - 1));
        boolean quoted =
                frame.at(end - 1).isQuotation() || (comma && frame.at(end - 2).isQuotation());
        if (subject.shared() && !quoted) {
            return Optional.empty();
        }
        int begin = leftBegin(index);
        if (cue.kind() == Cue.Kind.ACCORDING && cue.from() > 0) {
            return upTo(begin, comma ? end - 1 : end);
        }
        if (cue.is(ReportingVerbs.Kind.JUDGE) || !(comma || quoted)) {
            return Optional.empty();
        }
        int to = comma ? end - 1 : end;
        if (quoted) {
            return upTo(quotedBegin(begin, to), to);
        }
        boolean ends = subject.clause().to() >= frame.size()
                || !isWord(frame.at(subject.clause().to()));
        return (ends || isAdverbial(subject.clause().to())) && to > begin && hasVerbOrQuotation(begin, to)
                ? upTo(begin, to)
                : Optional.empty();
    }

    private boolean isAdverbial(int at) {
        return skipAdverbial(at) > at
                || Words.isAdverb(frame.at(at))
                || frame.at(at).is(ADP);
    }

    private static boolean isWord(Element e) {
        return e.token().isPresent() && Character.isLetterOrDigit(e.lower().charAt(0));
    }

    private int leftBegin(int index) {
        return index == 0 ? 0 : subjects.get(index - 1).clause().to();
    }

    /** A quotation before its cue stands alone, or it is the tail of a sentence that is reported with it. */
    private int quotedBegin(int begin, int to) {
        int quotation = to - 1;
        while (quotation > begin && !frame.at(quotation).isQuotation()) {
            quotation--;
        }
        boolean longOne = words(quotation) >= QUOTED_SENTENCE && startsUpper(quotation);
        if (longOne || !hasVerbOrNoun(begin, quotation)) {
            return quotation;
        }
        return begin;
    }

    private boolean hasVerbOrNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.at(i).is(VERB) || NounPhrases.isHead(frame.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerbOrQuotation(int from, int to) {
        for (int i = from; i < to; i++) {
            Element e = frame.at(i);
            if (e.is(VERB) || e.is(AUX) || e.isQuotation()) {
                return true;
            }
        }
        return false;
    }

    /** "The levy, Okafor said, would close": what follows the cue goes on with what stood before it. */
    private Optional<Range> medial(Subject subject) {
        int at = subject.clause().to();
        if (!Words.isComma(frame.at(at))) {
            return Optional.empty();
        }
        int from = frame.at(at + 1).is(CCONJ) && frame.at(at + 2).isQuotation() ? at + 2 : at + 1;
        Element next = frame.at(from);
        boolean clauseBefore = Words.subordinates(frame.at(0))
                && Words.isComma(frame.at(subject.clause().from() - 1));
        boolean goesOn = next.isQuotation() || next.is(AUX) || Words.isAuxiliary(next) || clauseBefore;
        if (!goesOn) {
            return Optional.empty();
        }
        return upTo(from, next.isQuotation() ? from + 1 : contentEnd(frame.size()));
    }

    /** What stands before a cue in the middle: a phrase or a clause that the words behind the cue go on from. */
    private Optional<Range> parted(int index, Subject subject) {
        int comma = subject.clause().from() - 1;
        return Words.isComma(frame.at(comma)) ? upTo(leftBegin(index), comma) : Optional.empty();
    }

    private int end(int index, int begin) {
        Element first = frame.at(begin);
        if (!first.isQuotation()) {
            return clauseEnd(index, begin);
        }
        Element next = frame.at(begin + 1);
        boolean sentence = ".,!?…".indexOf(lastCharacter(first)) >= 0;
        boolean stops = begin + 1 >= frame.size()
                || Words.isPunctuation(next)
                || next.is(CCONJ)
                || (next.is(ADP) && words(begin) >= QUOTED_SENTENCE);
        return sentence || (stops && !isJoined(index, begin)) ? begin + 1 : clauseEnd(index, begin);
    }

    /** “a shame” and “a waste”: two fragments of one content. */
    private boolean isJoined(int index, int begin) {
        Element next = frame.at(begin + 1);
        boolean joint = next.is(CCONJ) || Words.isComma(next);
        return joint
                && words(begin) < QUOTED_SENTENCE
                && clauseEnd(index, begin) > begin + 2
                && frame.at(begin + 2).isQuotation();
    }

    /** Returns where a reported clause ends: at the next cue that is not part of it, or with the frame. */
    private int clauseEnd(int index, int begin) {
        int limit = contentEnd(firstClauseEnd(index, begin));
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
        if (index > 0
                || !Words.subordinates(frame.at(0))
                || subjects.get(index).clause().from() > 4) {
            return frame.size();
        }
        for (int i = begin + 1; i < frame.size(); i++) {
            if (Words.isComma(frame.at(i))) {
                return i;
            }
        }
        return frame.size();
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

    private int contentEnd(int end) {
        int to = end;
        while (to > 0 && (Words.endsSentence(frame.at(to - 1)) || Words.isComma(frame.at(to - 1)))) {
            to--;
        }
        return to;
    }

    private Optional<Range> upTo(int from, int to) {
        return from >= 0 && to > from && to <= frame.size() ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private int words(int at) {
        return frame.at(at)
                .quotation()
                .map(quotation -> (int) text.wordsIn(quotation.inner()).count())
                .orElse(0);
    }

    private boolean startsUpper(int at) {
        return frame.at(at)
                .quotation()
                .map(Quotation::inner)
                .filter(inner -> !inner.isEmpty())
                .map(inner -> Character.isUpperCase(text.text().charAt(inner.begin())))
                .orElse(false);
    }

    private char lastCharacter(Element quotation) {
        int end = quotation.quotation().orElseThrow().inner().end();
        return end == 0 ? ' ' : text.text().charAt(end - 1);
    }
}

package org.stet.tagging;

import static org.stet.language.PartOfSpeech.ADP;
import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.CCONJ;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.tagging.Frame.Range;

/** Finds what each cue of one frame attributes: to its right, to its left, or on both sides. Confined to one thread. */
final class ContentFinder {
    private static final int QUOTED_SENTENCE = 5;

    private final Frame frame;
    private final List<Cue> cues;
    private final List<Subject> subjects;
    private final ClauseEnds ends;
    private final Complements complements;

    ContentFinder(Frame frame, List<Cue> cues, List<Subject> subjects) {
        this.frame = frame;
        this.cues = cues;
        this.subjects = subjects;
        this.ends = new ClauseEnds(frame, cues, subjects);
        this.complements = new Complements(frame, ends);
    }

    /** Returns the content of the cue with this index, in text order; empty where it attributes nothing. */
    List<Range> find(int index) {
        Cue cue = cues.get(index);
        Subject subject = subjects.get(index);
        List<Range> content = new ArrayList<>();
        boolean inQuestion = index > 0 && isReducedQuestion(cues.get(0)) && ends.isInFirstClause(index);
        boolean compared = frame.at(subject.clause().from() - 1).is("than");
        boolean question = subject.words().isEmpty() && isReducedQuestion(cue);
        if (compared || question || inQuestion) {
            return List.of();
        }
        boolean after = followsQuotation(cue, subject);
        Optional<Range> found = after ? Optional.empty() : complements.find(index, cue, subject);
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
        return quotation && ",?!—-–…".indexOf(before.lastCharacter()) >= 0;
    }

    /** "Asked whether …, she said": a question of nobody in particular is no statement. */
    private boolean isReducedQuestion(Cue cue) {
        boolean reduced = cue.from() == 0
                || Words.subordinates(frame.at(cue.from() - 1))
                || !frame.any(cue.range(), Words::isAuxiliary);
        return cue.kind() == Cue.Kind.PASSIVE && reduced;
    }

    private boolean startsWithQuotation(Range range) {
        return frame.at(range.from()).isQuotation();
    }

    private Optional<Range> left(int index, Cue cue, Subject subject) {
        int end = subject.shared() && cue.kind() != Cue.Kind.FINITE
                ? cue.from()
                : subject.clause().from();
        boolean comma = Words.isComma(frame.at(end - 1)) || Words.isDash(frame.at(end - 1));
        boolean quoted =
                frame.at(end - 1).isQuotation() || (comma && frame.at(end - 2).isQuotation());
        if ((subject.shared() || cue.kind() == Cue.Kind.PASSIVE) && !quoted) {
            return Optional.empty();
        }
        int begin = leftBegin(index);
        if (cue.kind() == Cue.Kind.ACCORDING && cue.from() > 0) {
            return frame.range(begin, comma ? end - 1 : end);
        }
        if (cue.is(ReportingVerbs.Kind.JUDGE) || !(comma || quoted)) {
            return Optional.empty();
        }
        int to = comma ? end - 1 : end;
        if (quoted) {
            return frame.range(quotedBegin(begin, to), to);
        }
        boolean ends = subject.clause().to() >= frame.size()
                || !isWord(frame.at(subject.clause().to()));
        return (ends || isAdverbial(subject.clause().to())) && to > begin && hasVerbOrQuotation(begin, to)
                ? frame.range(begin, to)
                : Optional.empty();
    }

    private boolean isAdverbial(int at) {
        return Adverbials.skip(frame, at) > at
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
        boolean longOne = frame.at(quotation).wordCount() >= QUOTED_SENTENCE
                && frame.at(quotation).startsUpper();
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
        return frame.range(from, next.isQuotation() ? from + 1 : ends.contentEnd(frame.size()));
    }

    /** What stands before a cue in the middle: a phrase or a clause that the words behind the cue go on from. */
    private Optional<Range> parted(int index, Subject subject) {
        int comma = subject.clause().from() - 1;
        return Words.isComma(frame.at(comma)) ? frame.range(leftBegin(index), comma) : Optional.empty();
    }
}

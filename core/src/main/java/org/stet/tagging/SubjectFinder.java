package org.stet.tagging;

import static org.stet.language.PartOfSpeech.ADJ;
import static org.stet.language.PartOfSpeech.ADP;
import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.CCONJ;
import static org.stet.language.PartOfSpeech.DET;
import static org.stet.language.PartOfSpeech.NOUN;
import static org.stet.language.PartOfSpeech.NUM;
import static org.stet.language.PartOfSpeech.PROPN;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.Optional;
import org.stet.tagging.Frame.Range;

/** Finds the subject of each cue of one frame, by rules in order. Confined to one thread. */
final class SubjectFinder {
    private static final int LONGEST_ASIDE = 40;

    private final Frame frame;
    private Optional<Range> last = Optional.empty();
    private Optional<Range> main = Optional.empty();
    private int searched = 1;

    SubjectFinder(Frame frame) {
        this.frame = frame;
    }

    /** Finds the subject of the next cue from left to right; earlier ones are remembered. */
    Subject find(Cue cue) {
        Subject subject = switch (cue.kind()) {
            case ACCORDING -> after(cue);
            case PASSIVE -> agent(cue);
            case PARTICIPLE -> ofParticiple(cue);
            case INFINITIVE -> shared(cue);
            case FINITE, COLON -> ofFinite(cue);
        };
        boolean clause = last.isEmpty() || startsClause(subject.clause().from());
        if (cue.kind() == Cue.Kind.FINITE && subject.words().isPresent() && clause) {
            last = subject.words();
        }
        return subject;
    }

    /** Says whether a main clause may begin here, and not one inside a report. */
    private boolean startsClause(int at) {
        Element before = frame.at(at - 1);
        boolean joined = before.is(CCONJ) || before.is("while") || before.is("as");
        return before.is(";") || before.isQuotation() || (joined && Words.isComma(frame.at(at - 2)));
    }

    private Subject ofFinite(Cue cue) {
        Element before = frame.at(cue.from() - 1);
        if (isInverted(cue)) {
            return after(cue);
        }
        if (before.is(CCONJ) || before.is("then") || before.is("also")) {
            return shared(cue);
        }
        if (isRelative(cue.from() - 1)) {
            return new Subject(
                    Optional.of(new Range(cue.from() - 1, cue.from())), new Range(cue.from() - 1, cue.to()), false);
        }
        return beforeCue(cue).or(() -> overAside(cue)).orElseGet(() -> shared(cue));
    }

    private boolean isRelative(int at) {
        Element e = frame.at(at);
        boolean that =
                e.is("that") && (frame.at(at - 1).is(NOUN) || frame.at(at - 1).is(PROPN));
        return e.is("who") || e.is("which") || that;
    }

    private Subject ofParticiple(Cue cue) {
        Element before = frame.at(cue.from() - 1);
        if (before.is(NOUN) || before.is(PROPN)) {
            return beforeCue(cue).orElseGet(() -> shared(cue));
        }
        return shared(cue);
    }

    private Subject agent(Cue cue) {
        if (frame.at(cue.to()).is("by")) {
            Optional<Range> words = NounPhrases.startingAt(frame, cue.to() + 1);
            return new Subject(words, new Range(cue.from(), words.map(Range::to).orElse(cue.to())), false);
        }
        return new Subject(Optional.empty(), cue.range(), false);
    }

    private Subject after(Cue cue) {
        Optional<Range> words = NounPhrases.startingAt(frame, cue.to());
        return new Subject(words, new Range(cue.from(), words.map(Range::to).orElse(cue.to())), false);
    }

    private Optional<Subject> beforeCue(Cue cue) {
        return NounPhrases.endingAt(frame, beforeTimes(cue.from() - 1))
                .map(words -> new Subject(Optional.of(words), new Range(words.from(), cue.to()), false));
    }

    /** "Okafor later on Monday said": the subject stands before the time. */
    private int beforeTimes(int tail) {
        int at = tail;
        while (at > 0 && Words.isTime(frame.at(at))) {
            at--;
        }
        Element before = frame.at(at);
        if (before.is("on") || before.is("last") || before.is("late") || before.is("early")) {
            return at - 1;
        }
        return NounPhrases.isHead(before) ? at : tail;
    }

    /** "Sir Dev Patel, who replaced Ann Moss as chair in July, said": the noun phrase before the aside. */
    private Optional<Subject> overAside(Cue cue) {
        Element close = frame.at(cue.from() - 1);
        boolean title = close.isQuotation() && cue.from() - 1 > 0 && !cue.is(ReportingVerbs.Kind.SAY);
        if (!Words.isComma(close) && !Words.isDash(close) && !title) {
            return Optional.empty();
        }
        for (int open = cue.from() - 2; open > 0 && cue.from() - open < LONGEST_ASIDE; open--) {
            boolean pair = frame.at(open).is(title ? "," : close.lower()) && startsAside(open + 1);
            if (pair && NounPhrases.isHead(frame.at(open - 1))) {
                Optional<Range> words = NounPhrases.endingAt(frame, open - 1);
                if (words.isPresent()) {
                    Range clause = new Range(words.get().from(), cue.to());
                    return Optional.of(new Subject(named(words, open + 1, cue.from() - 1), clause, false));
                }
            }
        }
        return Optional.empty();
    }

    /** "The union's secretary, Tom Reyes, said": of a description and a name, the name is who. */
    private Optional<Range> named(Optional<Range> words, int from, int to) {
        boolean description =
                words.stream().noneMatch(range -> frame.at(range.to() - 1).capitalised());
        for (int i = from; i < to; i++) {
            if (!frame.at(i).is(PROPN)) {
                return words;
            }
        }
        return description && to > from ? Optional.of(new Range(from, to)) : words;
    }

    private boolean startsAside(int at) {
        Element e = frame.at(at);
        boolean participle =
                e.is(VERB) && (e.lower().endsWith("ing") || e.lower().endsWith("ed"));
        boolean noun = e.is(DET) || e.is(ADJ) || e.is(NUM) || e.is(NOUN) || Words.isPossessive(e);
        boolean name = e.is(PROPN) || e.capitalised();
        return e.is("who")
                || e.is("which")
                || e.is("whose")
                || e.is("himself")
                || e.is("herself")
                || e.is(ADP)
                || participle
                || noun
                || name
                || e.isQuotation();
    }

    /** "said Moss": the cue stands behind what it reports, and its subject behind the cue. */
    private boolean isInverted(Cue cue) {
        Optional<Range> words = NounPhrases.startingAt(frame, cue.to());
        if (words.isEmpty() || cue.is(ReportingVerbs.Kind.JUDGE) || cue.to() - cue.from() > 2) {
            return false;
        }
        Element before = frame.at(cue.from() - 1);
        Element beforeComma = frame.at(cue.from() - 2);
        if (before.isQuotation() || (Words.isComma(before) && beforeComma.isQuotation())) {
            return !isObject(cue, words.get());
        }
        Element next = frame.at(words.get().to());
        boolean ends =
                words.get().to() >= frame.size() || Words.isPunctuation(next) || next.is(ADP) || Words.isTime(next);
        boolean first = cue.from() == 0 && next.is(":");
        return first
                || (Words.isComma(before)
                        && ends
                        && hasVerb(0, cue.from() - 1)
                        && overAside(cue).isEmpty());
    }

    /** In “…” told reporters, the noun phrase is who was told; in “…” said she, it is who said. */
    private boolean isObject(Cue cue, Range words) {
        return cue.is(ReportingVerbs.Kind.TELL)
                && !frame.at(cue.from()).is("asked")
                && words.to() < frame.size()
                && Words.opensClause(frame.at(words.to()));
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.at(i).is(VERB) || frame.at(i).is(AUX)) {
                return true;
            }
        }
        return false;
    }

    private Subject shared(Cue cue) {
        Optional<Range> words = last.isPresent() ? last : mainSubject(cue.from());
        return new Subject(words, cue.range(), true);
    }

    /** The subject of the frame's first finite verb before {@code limit}, which may only grow from call to call. */
    Optional<Range> mainSubject(int limit) {
        while (main.isEmpty() && searched < Math.min(limit, frame.size())) {
            main = subjectOfVerb(searched);
            searched++;
        }
        return main;
    }

    private Optional<Range> subjectOfVerb(int index) {
        Element e = frame.at(index);
        boolean finite = e.is(AUX) || (e.is(VERB) && !e.lower().endsWith("ing"));
        if (!finite) {
            return Optional.empty();
        }
        int tail = index - 1;
        while (tail > 0 && (Words.isAdverb(frame.at(tail)) || Words.isAuxiliary(frame.at(tail)))) {
            tail--;
        }
        Optional<Range> words = NounPhrases.endingAt(frame, tail);
        Cue verb = new Cue(new Range(tail + 1, index + 1), Cue.Kind.FINITE, Optional.empty(), false, false);
        return words.isPresent() ? words : overAside(verb).flatMap(Subject::words);
    }
}

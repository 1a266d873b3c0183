package org.stet.tagging;

import static org.stet.language.PartOfSpeech.ADJ;
import static org.stet.language.PartOfSpeech.ADV;
import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.DET;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.tagging.Frame.Range;
import org.stet.tagging.ReportingVerbs.Form;

/** Finds the cues of a frame, from left to right. */
final class CueFinder {
    private static final ReportingVerbs VERBS = ReportingVerbs.english();
    private static final Set<String> PARTICLES = Set.of("out", "back", "in", "up", "on", "off", "for");
    private static final Set<String> LEADING = Set.of(
            "declined",
            "declines",
            "refused",
            "refuses",
            "went",
            "going",
            "continued",
            "began",
            "failed",
            "expected",
            "tried",
            "wanted",
            "used",
            "chose",
            "seemed",
            "appeared",
            "continues",
            "goes",
            "ready",
            "quick",
            "set");
    private static final Set<String> REFUSING = Set.of("declined", "declines", "refused", "refuses", "failed");
    private static final int LONGEST_GROUP = 8;

    private CueFinder() {}

    static List<Cue> find(Frame frame) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            cueAt(frame, i).ifPresent(cue -> add(cues, cue));
        }
        return cues;
    }

    /** "is expected to say": the group that holds another takes its place. */
    private static void add(List<Cue> cues, Cue cue) {
        int last = cues.size() - 1;
        if (last >= 0 && cue.from() <= cues.get(last).from()) {
            cues.set(last, cue);
        } else if (last < 0 || cues.get(last).to() <= cue.from()) {
            cues.add(cue);
        }
    }

    private static Optional<Cue> cueAt(Frame frame, int i) {
        boolean manner = frame.at(i + 2).is("plan")
                || frame.at(i + 2).is("plans")
                || frame.at(i + 2).is("schedule");
        if (frame.at(i).is("according") && frame.at(i + 1).is("to") && !manner) {
            return Optional.of(new Cue(new Range(i, i + 2), Cue.Kind.ACCORDING, Optional.empty(), false, false));
        }
        return VERBS.find(frame.at(i).lower())
                .filter(form -> isVerb(frame, i, form))
                .map(form -> group(frame, i, form));
    }

    private static boolean isVerb(Frame frame, int i, Form form) {
        Element e = frame.at(i);
        Element before = frame.at(i - 1);
        boolean possessed = before.is("'s") && !form.participle() && !e.lower().endsWith("ed");
        if (before.is(DET) || Words.isPossessive(before) || possessed) {
            return false;
        }
        if (before.is("-")) {
            return false;
        }
        if (isUnmistakable(frame, i)) {
            return true;
        }
        if (e.is(VERB)) {
            return !isObviousName(frame, i) && (!before.is(ADJ) || before.capitalised());
        }
        if (NounPhrases.isHead(before)
                && !e.capitalised()
                && e.lower().endsWith("s")
                && form.kind() != ReportingVerbs.Kind.JUDGE) {
            return frame.at(i + 1).is("that") || frame.at(i + 1).is(":") || closesHeadline(frame, i);
        }
        return e.is(AUX) && form.kind() == ReportingVerbs.Kind.SAY;
    }

    private static boolean isUnmistakable(Frame frame, int i) {
        Element e = frame.at(i);
        boolean said =
                e.is("said") || e.is("says") || e.is("told") || e.is("added") || e.is("wrote") || e.is("tweeted");
        return said || (e.is("shot") && frame.at(i + 1).is("back"));
    }

    /** "Rates to rise, bank warns": the last word of a headline. */
    private static boolean closesHeadline(Frame frame, int i) {
        return i + 1 == frame.size() && Words.isComma(frame.at(i - 2));
    }

    private static boolean isObviousName(Frame frame, int i) {
        return i > 0
                && frame.at(i).capitalised()
                && frame.at(i - 1).capitalised()
                && frame.at(i + 1).capitalised();
    }

    /** Returns the whole verb group around the verb at {@code head}, whatever verb it is. */
    static Cue around(Frame frame, int head) {
        int from = head;
        while (from > 0 && belongs(frame.at(from - 1), from - 1)) {
            from--;
        }
        return new Cue(new Range(from, head + 1), Cue.Kind.FINITE, Optional.empty(), false, false);
    }

    private static Cue group(Frame frame, int head, Form form) {
        int from = head;
        boolean infinitive = false;
        while (from > 0 && head - from < LONGEST_GROUP) {
            Element before = frame.at(from - 1);
            if (before.is("to") && LEADING.contains(frame.at(from - 2).lower())) {
                from -= 2;
            } else if (before.is("to")
                    && frame.at(from - 2).is("on")
                    && LEADING.contains(frame.at(from - 3).lower())) {
                from -= 3;
            } else if (before.is("to")) {
                infinitive = true;
                break;
            } else if (belongs(before, from - 1)) {
                from--;
            } else {
                break;
            }
        }
        while (from < head && isLooseAdverb(frame, from)) {
            from++;
        }
        int to = groupEnd(frame, head, form);
        boolean negated =
                any(frame, from, head, Words::isNegation) || any(frame, from, head, e -> REFUSING.contains(e.lower()));
        boolean supposed = (any(frame, from, head, Words::isSupposing) && !negated)
                || any(frame, from, head, e -> e.is("expected"))
                || conditionBefore(frame, from);
        Cue.Kind kind = kind(frame, from, head, form, infinitive);
        return new Cue(new Range(from, to), kind, Optional.of(form), negated, supposed);
    }

    private static boolean isLooseAdverb(Frame frame, int at) {
        Element e = frame.at(at);
        return at == 0 && e.is(ADV) && !Words.isNegation(e);
    }

    private static boolean belongs(Element before, int at) {
        if (Words.isAuxiliary(before) || Words.isNegation(before)) {
            return true;
        }
        boolean manner = before.lower().endsWith("ly")
                && !before.capitalised()
                && before.lower().length() > 4;
        return at > 0
                && (Words.isAdverb(before) || manner)
                && !Words.isTime(before)
                && !before.is("so")
                && !before.is("then");
    }

    private static int groupEnd(Frame frame, int head, Form form) {
        Element next = frame.at(head + 1);
        if (form.lemma().equals("put") && next.is("it")) {
            return head + 2;
        }
        if (form.lemma().equals("quote") && next.is("as") && frame.at(head + 2).is("saying")) {
            return head + 3;
        }
        boolean takes = Set.of("point", "shoot", "fire", "go", "call", "sum", "chime", "hit")
                .contains(form.lemma());
        boolean particle = takes
                && PARTICLES.contains(next.lower())
                && !(next.is("for") && !form.lemma().equals("call"));
        boolean to = (form.lemma().equals("refer") || form.lemma().equals("point")) && next.is("to");
        return particle || to ? head + 2 : head + 1;
    }

    private static Cue.Kind kind(Frame frame, int from, int head, Form form, boolean infinitive) {
        if (infinitive) {
            return Cue.Kind.INFINITIVE;
        }
        boolean be = any(frame, from, head, Words::isFormOfBe);
        if (form.participle()) {
            return be ? Cue.Kind.FINITE : Cue.Kind.PARTICIPLE;
        }
        if (frame.at(head + 1).is("as") && frame.at(head + 2).is("saying")) {
            return Cue.Kind.FINITE;
        }
        boolean past = !frame.at(head).lower().equals(form.lemma());
        if (isReduced(frame, from, head, form)) {
            return Cue.Kind.PASSIVE;
        }
        return be && past ? Cue.Kind.PASSIVE : Cue.Kind.FINITE;
    }

    /** "Asked whether", "when asked", "the lane, known as": a past participle without its auxiliary. */
    private static boolean isReduced(Frame frame, int from, int head, Form form) {
        boolean past = frame.at(head).lower().endsWith("ed") || form.pastParticiple();
        boolean alone = from == head;
        boolean initial = head == 0 && !frame.at(0).is("said");
        boolean after = head == 1 && Words.subordinates(frame.at(0));
        return (alone && past && (initial || after)) || (alone && form.pastParticiple());
    }

    private static boolean conditionBefore(Frame frame, int from) {
        for (int i = from - 1; i >= 0 && from - i < LONGEST_GROUP; i--) {
            Element e = frame.at(i);
            if (Words.isCondition(e)) {
                return !e.is("whether");
            }
            if (Words.isPunctuation(e) || e.isQuotation() || Words.opensClause(e)) {
                return false;
            }
        }
        return false;
    }

    private static boolean any(Frame frame, int from, int to, java.util.function.Predicate<Element> test) {
        for (int i = from; i < to; i++) {
            if (test.test(frame.at(i))) {
                return true;
            }
        }
        return false;
    }
}

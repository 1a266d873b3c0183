package org.stet.circumstance;

import static org.stet.language.PartOfSpeech.ADV;
import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.CCONJ;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.Optional;
import java.util.Set;
import org.stet.circumstance.Adjuncts.Kind;

/**
 * The places of a reporting clause where circumstances stand: behind the cue, between source and cue, before both at the head of
 * the sentence, behind the closing mark of what is said. Confined to one thread.
 */
final class ReportingClause {
    private static final Lexicon ENGLISH = Lexicon.english();
    private static final Set<String> SPEECH = ENGLISH.words("speech");
    private static final Set<String> SAYING_TO = ENGLISH.words("saying-to");
    private static final Set<String> TELLING = ENGLISH.words("telling");
    private static final Set<String> THINKING = ENGLISH.words("thinking");
    private static final Set<String> JOINTS = Set.of("but", "and", "while", "then", "so", "though", "although");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_TAIL = 16;

    private final Clause clause;
    private final int verb;
    private final Kind kind;

    ReportingClause(Clause clause) {
        this.clause = clause;
        this.verb = verb();
        this.kind = kind();
    }

    /** Returns the circumstances, those beside the cue before those further off. */
    Found read() {
        if (clause.is(clause.cue().from(), "according")) {
            return Found.NOTHING;
        }
        return behindCue()
                .or(inCue())
                .or(betweenSourceAndCue())
                .or(atHead())
                .or(behindContent())
                .or(behindVerbBefore());
    }

    /** Returns the last verb of speech or thought in the cue; failing that the cue's last word. */
    private int verb() {
        for (int i = clause.cue().to() - 1; i >= clause.cue().from(); i--) {
            if (isSpeech(i) || THINKING.contains(clause.lower(i))) {
                return i;
            }
        }
        return clause.cue().to() - 1;
    }

    private Kind kind() {
        if (isSpeech(verb)) {
            return Kind.SPEECH;
        }
        return THINKING.contains(clause.lower(verb)) ? Kind.THOUGHT : Kind.OTHER;
    }

    private boolean isSpeech(int i) {
        String word = clause.lower(i);
        return TELLING.contains(word) || SAYING_TO.contains(word) || SPEECH.contains(word);
    }

    private Found behindCue() {
        Adjuncts adjuncts = new Adjuncts(clause, kind);
        int end = adjuncts.readBehind(verb, clause.size());
        Optional<Range> inverted =
                clause.source().filter(source -> source.from() >= clause.cue().to());
        if (inverted.isPresent()
                && inverted.get().from() == Math.max(end, clause.cue().to())) {
            Adjuncts behindSource = new Adjuncts(clause, kind == Kind.SPEECH ? Kind.OTHER : kind);
            behindSource.read(inverted.get().to(), clause.size());
            return adjuncts.found().or(behindSource.found());
        }
        return adjuncts.found();
    }

    /** "last month ordered". */
    private Found inCue() {
        Adjuncts adjuncts = new Adjuncts(clause, kind);
        adjuncts.read(clause.cue().from(), verb);
        return adjuncts.found();
    }

    private Found betweenSourceAndCue() {
        int from = clause.source().map(Range::to).orElse(Integer.MAX_VALUE);
        int to = clause.cue().from();
        if (from >= to) {
            return Found.NOTHING;
        }
        Adjuncts adjuncts = new Adjuncts(clause, kind);
        int end = adjuncts.read(from, to);
        while (end < to && (clause.is(end, ",") || clause.is(end, ADV) || clause.is(end, AUX))) {
            end++;
        }
        return end == to ? adjuncts.found() : Found.NOTHING;
    }

    /** "On Thursday, Okafor said", "Speaking at a rally in Ashby, Okafor said", "but on Thursday, Okafor said". */
    private Found atHead() {
        boolean relative = clause.source()
                .filter(source -> RELATIVES.contains(clause.lower(source.from())))
                .isPresent();
        if (clause.source().isEmpty() || relative) {
            return Found.NOTHING;
        }
        int subject = Math.min(clause.cue().from(), clause.source().get().from());
        for (int from = subject - 1; from >= Math.max(0, subject - LONGEST_HEAD) && clause.isOpen(from); from--) {
            if (isHead(from)) {
                Adjuncts adjuncts = new Adjuncts(clause, kind);
                int end = adjuncts.read(from, subject);
                if (end > from && reaches(end, subject)) {
                    return adjuncts.found();
                }
            }
        }
        return Found.NOTHING;
    }

    private boolean isHead(int from) {
        boolean joined = JOINTS.contains(clause.lower(from - 1))
                && (from == 1 || clause.is(from - 2, ",") || clause.is(from - 2, CCONJ) || clause.is(from - 2, ";"));
        return from == 0 || joined || (from == 1 && !clause.isOpen(0)) || clause.is(from - 1, ";");
    }

    /** Says whether nothing but a comma, a name between commas and the first words of the source's noun phrase stand before it. */
    private boolean reaches(int end, int subject) {
        int at = clause.is(end, ",") ? end + 1 : end;
        while (at < subject && Phrases.isModifier(clause, at)) {
            at++;
            if (at < subject && clause.is(at, ",")) {
                at = afterName(end, at);
            }
        }
        return at == subject;
    }

    /** "In her book, A Life at Sea, Okafor said". */
    private int afterName(int comma, int end) {
        boolean name = clause.is(comma, ",");
        for (int i = comma + 1; i < end; i++) {
            name &= clause.capitalised(i);
        }
        return name ? end + 1 : end;
    }

    /** "called it “theft” in an interview on Monday". */
    private Found behindContent() {
        for (int i = clause.cue().to(); i < clause.size(); i++) {
            boolean behind = clause.isOpen(i) && !clause.isOpen(i - 1);
            boolean present = clause.is(i, ",") && clause.is(i + 1, VERB);
            if (behind && (clause.closesMarks(i) || present)) {
                Adjuncts adjuncts = new Adjuncts(clause, kind == Kind.SPEECH ? Kind.OTHER : kind);
                adjuncts.read(i, clause.size());
                return adjuncts.found();
            }
        }
        return Found.NOTHING;
    }

    /** "Okafor said on Monday, adding": what stands behind another verb of speech, up to the comma. */
    private Found behindVerbBefore() {
        int comma = clause.cue().from() - 1;
        if (!clause.is(comma, ",")
                || !clause.lower(verb).endsWith("ing")
                || clause.source().isEmpty()) {
            return Found.NOTHING;
        }
        for (int i = Math.max(clause.source().get().to(), comma - LONGEST_TAIL); i < comma; i++) {
            boolean reports = isSpeech(i) && (clause.is(i, VERB) || TELLING.contains(clause.lower(i)));
            Adjuncts adjuncts = new Adjuncts(clause, Kind.SPEECH);
            if (reports && adjuncts.readBehind(i, comma) == comma) {
                Found found = adjuncts.found();
                Optional<Range> to = found.to().filter(words -> Addressees.isSomebody(clause, words));
                return new Found(to, found.when(), found.where());
            }
        }
        return Found.NOTHING;
    }
}

package org.stet.circumstance;

import static org.stet.language.PartOfSpeech.ADV;
import static org.stet.language.PartOfSpeech.PROPN;

import java.util.Optional;
import java.util.Set;

/**
 * Reads one row of adjuncts in a clause: times, places, who is told, one behind the other with nothing between but commas and
 * adverbs. Confined to one thread.
 */
final class Adjuncts {
    private static final Set<String> PRESENT =
            Set.of("speaking", "appearing", "talking", "testifying", "writing", "campaigning", "standing", "tweeting");
    private static final Set<String> WORDS_BETWEEN =
            Set.of("also", "again", "once", "here", "there", "then", "recently", "later");
    private static final Set<String> ISSUED = Set.of("released", "issued", "published", "posted", "sent");
    private static final Set<String> ABOUT = Set.of("of", "about");
    private static final Set<String> CLAUSE_WORDS = Set.of("when", "where", "why", "how", "as", "only", "even");

    private final Clause clause;
    private final Times times;
    private final Settings settings;
    private final Phrases phrases;
    private final Addressees addressees;
    private final Kind kind;
    private Found found = Found.NOTHING;
    private boolean addressable;

    /** Beside what kind of word adjuncts stand, and so which are read. */
    enum Kind {
        /** A verb of speech: times, occasions, places. */
        SPEECH,
        /** Another cue: times and occasions. */
        OTHER,
        /** A cue of thought, whose times are those of what is thought: occasions. */
        THOUGHT
    }

    Adjuncts(Clause clause, Kind kind) {
        this.clause = clause;
        this.kind = kind;
        this.times = new Times(clause);
        this.phrases = new Phrases(clause, times);
        this.settings = new Settings(clause, times, phrases);
        this.addressees = new Addressees(clause, phrases);
    }

    Found found() {
        return found;
    }

    /** Reads behind a verb: who is told, then adjuncts. Returns the token behind the last. */
    int readBehind(int verb, int limit) {
        addressable = addressees.takesTo(verb);
        Optional<Range> told = addressees.told(verb);
        found = found.or(new Found(told, Optional.empty(), Optional.empty()));
        return read(told.map(Range::to).orElse(verb + 1), limit);
    }

    /** Reads adjuncts from a token on, as far as they go. Returns the token behind the last. */
    int read(int from, int limit) {
        int at = from;
        int next = step(at, limit);
        while (next > at && at < limit) {
            at = next;
            next = step(at, limit);
        }
        return at;
    }

    private int step(int at, int limit) {
        if (at >= limit || !clause.isOpen(at)) {
            return at;
        }
        if (clause.is(at, ",")) {
            int next = adjunct(at + 1, limit);
            return next > at + 1 ? next : at;
        }
        return adjunct(at, limit);
    }

    private int adjunct(int at, int limit) {
        Optional<TimePhrase> time = times.at(at).filter(words -> words.to() <= limit);
        if (time.isPresent()) {
            found = found.or(
                    new Found(Optional.empty(), kind == Kind.THOUGHT ? Optional.empty() : time, Optional.empty()));
            return time.get().to();
        }
        Optional<Setting> setting = settings.at(at, limit, kind == Kind.SPEECH);
        if (setting.isPresent()) {
            Setting there = setting.get();
            found = found.or(new Found(there.to(), there.when(), Optional.of(there.words())));
            addressable |= there.occasion();
            return there.words().to();
        }
        return spoken(at, limit);
    }

    private int spoken(int at, int limit) {
        String word = clause.lower(at);
        if (PRESENT.contains(word)) {
            addressable = true;
            return at + 1;
        }
        if (word.equals("addressing")) {
            return addressed(phrases.whole(at + 1), at, limit);
        }
        if (addressable && Addressees.opens(word)) {
            return addressed(addressees.spokenTo(at), at, limit);
        }
        if (addressable && ISSUED.contains(word) && times.at(at + 1).isPresent()) {
            return at + 1;
        }
        if (ABOUT.contains(word)) {
            return phrases.core(at + 1)
                    .filter(words -> words.to() <= limit && clause.is(words.to() - 1, PROPN))
                    .map(Range::to)
                    .orElse(at);
        }
        boolean between = WORDS_BETWEEN.contains(word) || (clause.is(at, ADV) && word.endsWith("ly"));
        return between && !CLAUSE_WORDS.contains(word) ? at + 1 : at;
    }

    private int addressed(Optional<Range> words, int at, int limit) {
        if (words.isEmpty() || words.get().to() > limit) {
            return at;
        }
        found = found.or(new Found(words, Optional.empty(), Optional.empty()));
        return words.get().to();
    }
}

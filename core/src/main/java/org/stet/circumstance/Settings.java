package org.stet.circumstance;

import static org.stet.language.PartOfSpeech.ADV;
import static org.stet.language.PartOfSpeech.DET;
import static org.stet.language.PartOfSpeech.PRON;
import static org.stet.language.PartOfSpeech.PROPN;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.Optional;
import java.util.Set;

/** Reads places and occasions in a clause: "at a rally in Ashby", "in a letter to the council", "on Twitter". Immutable. */
final class Settings {
    private static final int LONGEST = 14;
    private static final int MOST_ADDITIONS = 4;
    private static final Lexicon ENGLISH = Lexicon.english();
    private static final Set<String> OCCASIONS = ENGLISH.words("occasions");
    private static final Set<String> STAGES = ENGLISH.words("stages");
    private static final Set<String> PLACES = ENGLISH.words("places");
    private static final Set<String> MEDIA = ENGLISH.words("media");
    private static final Set<String> CHANNELS = ENGLISH.words("channels");
    private static final Set<String> BUILDINGS = ENGLISH.words("buildings");
    private static final Set<String> NOT_PLACES = ENGLISH.words("not-places");
    private static final Set<String> EDGES =
            Set.of("start", "end", "beginning", "close", "outset", "opening", "conclusion", "sidelines", "margins");
    private static final Set<String> OF_OCCASIONS = Set.of("in", "at", "during");
    private static final Set<String> OF_PLACES =
            Set.of("in", "at", "outside", "inside", "aboard", "near", "from", "on");
    private static final Set<String> ADDITIONS =
            Set.of("with", "to", "before", "of", "at", "in", "on", "about", "for", "by", "outside", "near", "from");
    private static final Set<String> HOSTED = Set.of(
            "hosted", "organized", "organised", "sponsored", "held", "published", "posted", "released", "issued");

    private final Clause clause;
    private final Times times;
    private final Phrases phrases;

    Settings(Clause clause, Times times, Phrases phrases) {
        this.clause = clause;
        this.times = times;
        this.phrases = phrases;
    }

    /**
     * Returns the place or occasion that begins here with its preposition.
     *
     * @param limit the token where the reading must end at the latest
     * @param speech whether the cue is a verb of speech, beside which a mere place is where something is said
     */
    Optional<Setting> at(int index, int limit, boolean speech) {
        String preposition = clause.lower(index);
        if (times.at(index).isPresent()) {
            return Optional.empty();
        }
        return occasion(index, preposition, limit)
                .or(() -> speech ? place(index, preposition, limit) : Optional.empty());
    }

    private Optional<Setting> occasion(int index, String preposition, int limit) {
        if (preposition.equals("by") || preposition.equals("via")) {
            return heading(index + 1, MEDIA).map(head -> setting(index, head, true));
        }
        if (preposition.equals("on")) {
            return medium(index, limit).or(() -> noun(index, STAGES, limit));
        }
        return OF_OCCASIONS.contains(preposition) ? noun(index, OCCASIONS, limit) : Optional.empty();
    }

    /** "on Twitter", "on CNN", "on Fox News". */
    private Optional<Setting> medium(int index, int limit) {
        int first = clause.is(index + 1, "the") ? index + 2 : index + 1;
        if (!CHANNELS.contains(clause.lower(first)) && !isCallSign(first)) {
            return Optional.empty();
        }
        return phrases.name(index + 1)
                .filter(name -> name.to() <= limit)
                .map(name -> setting(index, name.to() - 1, true));
    }

    private boolean isCallSign(int index) {
        String word = clause.lower(index);
        return clause.is(index, PROPN)
                && (word.startsWith("w") || word.startsWith("k"))
                && (word.length() == 3 || word.length() == 4)
                && clause.isCapitals(index);
    }

    /** "in a telephone interview with the Echo", "at Tuesday’s rally in Ashby, Iowa". */
    private Optional<Setting> noun(int index, Set<String> heads, int limit) {
        int from = index + 1;
        if (EDGES.contains(clause.lower(from + 1)) && clause.is(from, "the") && clause.is(from + 2, "of")) {
            return noun(from + 2, OCCASIONS, limit).map(inner -> since(index, inner));
        }
        Optional<TimePhrase> when = Optional.empty();
        int at = from;
        while (at < limit && at - from < LONGEST) {
            Optional<TimePhrase> time = times.before(at);
            if (time.isPresent()) {
                when = time;
                at = time.get().to();
            } else if (heads.contains(clause.lower(at)) && !goesOn(at + 1)) {
                return Optional.of(extended(index, at, when, true, limit));
            } else if (isModifier(at) && !isSource(at)) {
                at++;
            } else {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> heading(int from, Set<String> heads) {
        int at = from;
        while (at - from < LONGEST && isModifier(at) && !(heads.contains(clause.lower(at)) && !goesOn(at + 1))) {
            at++;
        }
        return heads.contains(clause.lower(at)) ? Optional.of(at) : Optional.empty();
    }

    /** Says whether a noun names an occasion of speech. */
    static boolean isOccasion(String word) {
        return OCCASIONS.contains(word);
    }

    private boolean goesOn(int at) {
        return isOccasion(clause.lower(at))
                || (Phrases.isNominal(clause, at) && !times.at(at).isPresent() && !isSource(at))
                || clause.is(at, "'s")
                || clause.is(at, "'");
    }

    private boolean isSource(int at) {
        return clause.source().filter(words -> words.from() == at).isPresent();
    }

    private boolean isModifier(int at) {
        String word = clause.lower(at);
        boolean governs = clause.is(at + 1, DET) || Phrases.isPossessive(clause.lower(at + 1));
        if (governs && word.endsWith("ing")) {
            return false;
        }
        boolean participle =
                clause.is(at, VERB) && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en"));
        return Phrases.isNominal(clause, at)
                || clause.is(at, DET)
                || (clause.is(at, PRON) && Phrases.isPossessive(word))
                || (clause.is(at, ADV) && word.endsWith("ly"))
                || clause.is(at, "'s")
                || (clause.is(at, "'") && clause.lower(at - 1).endsWith("s"))
                || clause.is(at, "&")
                || (clause.is(at, "-") && clause.isAttached(at))
                || participle;
    }

    /** "in Ashby", "outside the courthouse", "at Quay Hall". */
    private Optional<Setting> place(int index, String preposition, int limit) {
        if (!OF_PLACES.contains(preposition) || clause.isAttached(index)) {
            return Optional.empty();
        }
        if (!preposition.equals("on")) {
            Optional<Range> name = phrases.name(index + 1).filter(words -> isPlace(words, preposition, limit));
            if (name.isPresent()) {
                return Optional.of(extended(index, name.get().to() - 1, Optional.empty(), false, limit));
            }
        }
        return preposition.equals("on")
                ? Optional.empty()
                : heading(index + 1, PLACES)
                        .filter(head -> head < limit)
                        .map(head -> extended(index, head, Optional.empty(), false, limit));
    }

    private boolean isPlace(Range name, String preposition, int limit) {
        int first = clause.is(name.from(), "the") ? name.from() + 1 : name.from();
        boolean calendar = Names.month(clause, first).isPresent()
                || Names.day(clause, first).isPresent();
        if (calendar
                || name.to() > limit
                || NOT_PLACES.contains(clause.lower(first))
                || Phrases.isNominal(clause, name.to())) {
            return false;
        }
        boolean building = BUILDINGS.contains(clause.lower(name.to() - 1));
        return building || preposition.equals("in") || (preposition.equals("from") && name.to() - first < 3);
    }

    private static Setting since(int index, Setting inner) {
        return new Setting(new Range(index, inner.words().to()), inner.to(), inner.when(), inner.occasion());
    }

    private static Setting setting(int from, int head, boolean occasion) {
        return new Setting(new Range(from, head + 1), Optional.empty(), Optional.empty(), occasion);
    }

    /** Adds what hangs on a place or occasion: with whom, where, of what, about what. */
    private Setting extended(int from, int head, Optional<TimePhrase> when, boolean occasion, int limit) {
        int end = head + 1;
        Optional<Range> to = Optional.empty();
        boolean place = !occasion;
        for (int i = 0; i < MOST_ADDITIONS; i++) {
            int region = place ? region(end, limit) : end;
            if (region > end) {
                end = region;
                continue;
            }
            int hang = end;
            int joint = HOSTED.contains(clause.lower(end)) && ADDITIONS.contains(clause.lower(end + 1)) ? end + 1 : end;
            Optional<Range> added = addition(joint, limit)
                    .filter(words -> joint > hang || !clause.is(joint, "to") || Addressees.isSomebody(clause, words));
            if (added.isEmpty() || (!occasion && joint > end)) {
                break;
            }
            boolean addressed = joint == end && Addressees.opens(clause.lower(joint));
            if (occasion && addressed && to.isEmpty()) {
                to = added.filter(words -> Addressees.isSomebody(clause, words));
            }
            place = !addressed && clause.is(added.get().to() - 1, PROPN);
            end = added.get().to();
        }
        return new Setting(new Range(from, end), to, when, occasion);
    }

    private Optional<Range> addition(int joint, int limit) {
        if (!ADDITIONS.contains(clause.lower(joint)) || times.at(joint).isPresent()) {
            return Optional.empty();
        }
        return phrases.whole(joint + 1).filter(words -> words.to() <= limit);
    }

    /** Returns the token behind ", Iowa," or where there is no such thing the same token. */
    private int region(int end, int limit) {
        if (!clause.is(end, ",") || times.at(end + 1).isPresent()) {
            return end;
        }
        int at = end + 1;
        while (at < limit
                && at < end + 3
                && clause.capitalised(at)
                && !isSource(at)
                && times.at(at).isEmpty()) {
            at++;
        }
        boolean closed = at == clause.size() || !clause.isOpen(at) || clause.is(at, ",") || clause.is(at, ".");
        boolean timed = times.at(at).isPresent();
        return at > end + 1 && at < limit + 1 && (closed || timed) ? at : end;
    }
}

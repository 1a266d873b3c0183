package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of a quotation depend on: a condition, somebody else's voice, a denial. It may be left out inside the quotation
 * or cut off at either end of it, within the sentence.
 */
final class Conditions {
    private static final Set<String> MARKERS = WordList.words("conditions.txt");
    private static final Set<String> VOICES = WordList.words("voices.txt");
    private static final Set<String> SELF = Set.of("i", "we");
    /** {@code if you will} and the like condition nothing. */
    private static final Set<String> POLITE = Set.of("you", "i", "we");

    /** What joins another sentence on. */
    private static final Set<String> JOINING = Set.of("and", "but", "or", "so", "because");

    private static final int SHORTEST = 3;
    private static final int POLITE_LENGTH = 4;

    private Conditions() {}

    /** Says whether words left out inside a quotation hold a condition of what is left. */
    static boolean isDropped(Region region) {
        List<Word> words = region.record();
        if (words.size() < SHORTEST) {
            return false;
        }
        int marker = marker(words);
        if (marker < 0 || marker > 1) {
            return false;
        }
        boolean carried = hasMarker(region.beforeDraft()) || hasMarker(region.afterDraft());
        boolean wholeSentence =
                endsBefore(region.beforeRecord()) && words.get(words.size() - 1).after() == Word.After.STOP;
        return !carried && !wholeSentence && !isPolite(words.subList(marker, words.size()));
    }

    private static boolean endsBefore(List<Word> before) {
        return before.isEmpty() || before.get(before.size() - 1).after() == Word.After.STOP;
    }

    /** Returns the index of the first word that begins a condition, -1 where none does. */
    private static int marker(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (MARKERS.contains(words.get(i).form())) {
                return i;
            }
            String phrase = words.get(i).form();
            for (int j = i + 1; j < Math.min(words.size(), i + 3); j++) {
                phrase = phrase + "+" + words.get(j).form();
                if (MARKERS.contains(phrase)) {
                    return i;
                }
            }
        }
        return -1;
    }

    static boolean hasMarker(List<Word> words) {
        return marker(words) >= 0;
    }

    private static boolean isPolite(List<Word> condition) {
        return condition.size() <= POLITE_LENGTH
                && condition.size() > 1
                && POLITE.contains(condition.get(1).form());
    }

    /**
     * Returns what a cut at the beginning takes from the sense.
     *
     * @param cut the words of the same sentence before the passage
     */
    static Optional<Change.Sense> cutBefore(List<Word> cut) {
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        List<Word> clause = lastClause(cut);
        Optional<Change.Sense> voice = voice(clause);
        if (voice.isPresent()) {
            return voice;
        }
        if (!clause.isEmpty() && clause.size() <= 2 && Negation.isNegator(clause.get(clause.size() - 1))) {
            return Optional.of(Change.Sense.NEGATION);
        }
        int marker = marker(cut);
        boolean ended = cut.get(cut.size() - 1).endsClause();
        boolean leads = marker >= 0 && marker <= 2 && cut.size() - marker >= SHORTEST && ended;
        return leads && !isPolite(cut.subList(marker, cut.size()))
                ? Optional.of(Change.Sense.CONDITION)
                : Optional.empty();
    }

    /** Returns the words behind the last pause, the words right before the cut among them. */
    private static List<Word> lastClause(List<Word> cut) {
        int from = 0;
        for (int i = 0; i + 1 < cut.size(); i++) {
            from = cut.get(i).endsClause() ? i + 1 : from;
        }
        return cut.subList(from, cut.size());
    }

    private static Optional<Change.Sense> voice(List<Word> clause) {
        int last = clause.size() - 1;
        while (last >= 0 && clause.get(last).form().equals("that")) {
            last--;
        }
        if (last < 1 || !VOICES.contains(clause.get(last).form())) {
            return Optional.empty();
        }
        boolean denied = Negation.count(clause) % 2 == 1;
        if (denied) {
            return Optional.of(Change.Sense.NEGATION);
        }
        boolean own = clause.stream().anyMatch(word -> SELF.contains(word.form()));
        boolean fact = clause.get(last).form().equals("true");
        return own || fact ? Optional.empty() : Optional.of(Change.Sense.VOICE);
    }

    /**
     * Returns what a cut at the end takes from the sense.
     *
     * @param cut the words of the same sentence behind the passage
     */
    static Optional<Change.Sense> cutAfter(List<Word> cut) {
        int marker = marker(cut);
        boolean joined = marker == 1 && JOINING.contains(cut.get(0).form());
        boolean follows = marker >= 0 && marker <= 1 && !joined && cut.size() - marker >= SHORTEST;
        return follows && !isPolite(cut.subList(marker, cut.size()))
                ? Optional.of(Change.Sense.CONDITION)
                : Optional.empty();
    }
}

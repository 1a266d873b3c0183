package org.stet.alignment;

import java.util.List;
import org.stet.alignment.Word.Trait;

/**
 * Whether words left out put a condition on the words that stayed, gave them to somebody else ("my opponent says"), or denied
 * them ("I don't think that").
 */
final class ConditionRule {
    /** Words in front of the words that stayed within which what governs them must begin. */
    private static final int REACH = 12;

    private ConditionRule() {}

    /** Says whether the words [from, to), left out, govern what follows them in the same sentence. */
    static boolean before(List<Word> words, int from, int to) {
        int begin = sentence(words, from, to);
        return begin < to && (conditionBefore(words, begin, to) || voice(words, begin, to));
    }

    /** Says whether the words [from, to), left out, give what follows them in the same sentence to another voice, or deny it. */
    static boolean voiceBefore(List<Word> words, int from, int to) {
        int begin = sentence(words, from, to);
        return begin < to && voice(words, begin, to);
    }

    /** Returns the first of the words [from, to) that stands in the sentence of the word behind them; {@code to} where none does. */
    private static int sentence(List<Word> words, int from, int to) {
        int begin = to;
        while (to < words.size()
                && begin > from
                && words.get(begin - 1).sentence() == words.get(to).sentence()) {
            begin--;
        }
        return begin;
    }

    /** Says whether the words [from, to), left out, put a condition on what stands before them in the same sentence. */
    static boolean after(List<Word> words, int from, int to) {
        if (from == 0 || from >= to) {
            return false;
        }
        int sentence = words.get(from - 1).sentence();
        for (int i = from; i < to && words.get(i).sentence() == sentence && i < from + 4; i++) {
            int length = opener(words, i);
            if (length > 0) {
                return !idle(words, i);
            }
            if (words.get(i).content()
                    || joins(words.get(i).form())
                    || Persons.of(words.get(i).form()) != Persons.NONE) {
                return false;
            }
        }
        return false;
    }

    private static boolean joins(String form) {
        return switch (form) {
            case "and", "or", "because", "which", "who", "that", "so" -> true;
            default -> false;
        };
    }

    /** Returns how many words open a condition at a place; 0 where none is. */
    static int opener(List<Word> words, int at) {
        int phrase = Vocabulary.CONDITION_PHRASES.lengthAt(i -> words.get(i).form(), at, words.size());
        return phrase > 0
                ? phrase
                : Vocabulary.CONDITIONS.contains(words.get(at).form()) ? 1 : 0;
    }

    /** Says whether the opener at a place is part of a phrase that puts no condition: even if, as if, see if. */
    private static boolean idle(List<Word> words, int at) {
        boolean inside = at > 0 && words.get(at - 1).sentence() == words.get(at).sentence();
        return (inside && Vocabulary.NO_CONDITIONS.lengthAt(i -> words.get(i).form(), at - 1, words.size()) > 0)
                || Vocabulary.NO_CONDITIONS.lengthAt(i -> words.get(i).form(), at, words.size()) > 0
                || (words.get(at).form().equals("provided")
                        && at > 0
                        && !words.get(at).is(Trait.PAUSED)
                        && !words.get(at).is(Trait.FIRST));
    }

    private static boolean conditionBefore(List<Word> words, int begin, int to) {
        if (opener(words, to) > 0 || (to + 1 < words.size() && opener(words, to + 1) > 0)) {
            return false;
        }
        for (int i = to - 1; i >= begin && i >= to - 2 * REACH; i--) {
            if (opener(words, i) > 0 && !idle(words, i)) {
                return !closed(words, i, to);
            }
        }
        return false;
    }

    /** Says whether the clause that a condition governs was said before the words that stayed: "If X, Y, and | Z". */
    private static boolean closed(List<Word> words, int opener, int to) {
        int pauses = 0;
        boolean joined = false;
        for (int i = opener + 1; i <= to; i++) {
            if (words.get(i).is(Trait.PAUSED)) {
                pauses++;
                joined |= (i < to && joins(words.get(i).form()))
                        || (i == to && joins(words.get(i).form()));
            }
        }
        return (pauses > 1 && joined) || pauses > 2;
    }

    /** Says whether the words end in what gives the next words to another voice, or denies them. */
    private static boolean voice(List<Word> words, int begin, int to) {
        int at = to - 1;
        at -= at > begin && words.get(at).form().equals("that") ? 1 : 0;
        boolean that = at < to - 1;
        if (at < begin
                || (!that
                        && (joins(words.get(to).form()) || (words.get(to).is(Trait.PAUSED) && !reports(words, at))))) {
            return false;
        }
        boolean truth = Vocabulary.TRUTH.contains(words.get(at).form());
        if (!reports(words, at) && !truth) {
            return toldSomebody(words, begin, at);
        }
        return governs(words, begin, at, truth);
    }

    /** "told me", "told the council" before the words that stayed. */
    private static boolean toldSomebody(List<Word> words, int begin, int at) {
        for (int i = at - 1; i >= Math.max(begin, at - 2); i--) {
            String lemma = words.get(i).form();
            if (lemma.equals("told") || lemma.equals("tells") || lemma.equals("tell") || lemma.equals("telling")) {
                return governs(words, begin, i, false);
            }
        }
        return false;
    }

    private static boolean reports(List<Word> words, int at) {
        return Vocabulary.REPORTING.contains(words.get(at).form());
    }

    private static boolean governs(List<Word> words, int begin, int verb, boolean truth) {
        int from = verb;
        while (from > begin && verb - from < REACH && !words.get(from).is(Trait.PAUSED)) {
            from--;
        }
        boolean first = false;
        boolean denied = false;
        boolean other = false;
        for (int i = from; i <= verb; i++) {
            String form = words.get(i).form();
            denied |= Negations.denies(words, i);
            first |= Vocabulary.FIRST_PERSON.contains(form);
            other |= i < verb && !Vocabulary.FIRST_PERSON.contains(form) && subject(words.get(i));
        }
        return denied || (!truth && !first && other);
    }

    private static boolean subject(Word word) {
        return word.content()
                || Vocabulary.PERSONS.contains(word.form())
                || word.form().equals("somebody")
                || word.form().equals("some");
    }
}

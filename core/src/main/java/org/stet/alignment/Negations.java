package org.stet.alignment;

import java.util.List;
import java.util.Set;

/** Counts what denies in a difference. */
final class Negations {
    private static final Set<String> WHOLE = Set.of("nobody", "noone", "none", "nothing", "neither");

    private Negations() {}

    /** Returns how often the words of one side deny what stays. */
    static int count(Alignment alignment, Region region, boolean draft) {
        List<Word> words = draft ? alignment.draft() : alignment.record();
        int from = draft ? region.draftFrom() : region.recordFrom();
        int to = draft ? region.draftTo() : region.recordTo();
        boolean whole = !region.omission() && !region.insertion();
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean neutral = i + 1 < to
                    && Vocabulary.NEUTRAL_AFTER_NOT.contains(words.get(i + 1).form());
            if (denies(words, i) && !neutral && (whole || reachesOut(words, i, to) || reachesBack(words, i, from))) {
                count++;
            }
        }
        return count;
    }

    private static boolean reachesOut(List<Word> words, int at, int to) {
        String form = words.get(at).form();
        return Heads.reachesOut(words, at, to, WHOLE.contains(form) || form.equals("no") ? 1 : 0);
    }

    /** Says whether the word at a place denies. */
    static boolean denies(List<Word> words, int at) {
        String form = words.get(at).form();
        if (form.equals("nor") || (form.equals("no") && isAnswer(words, at))) {
            return false;
        }
        if (Vocabulary.NEGATIONS.contains(form) || form.equals("noone")) {
            return true;
        }
        return DENIALS.contains(words.get(at).lemma());
    }

    /** Says whether the word denies by itself whatever is said of it: nobody, nothing. */
    static boolean isWhole(Word word) {
        return WHOLE.contains(word.form());
    }

    /** Says whether the word is one that denies, wherever it stands. */
    static boolean isDenial(Word word) {
        return Vocabulary.NEGATIONS.contains(word.form())
                || word.form().equals("noone")
                || DENIALS.contains(word.lemma());
    }

    /** Says whether a denial behind an auxiliary ends its clause: it is not. */
    private static boolean reachesBack(List<Word> words, int at, int from) {
        return at == from
                && at > 0
                && words.get(at).form().equals("not")
                && (at + 1 == words.size()
                        || words.get(at + 1).sentence() != words.get(at).sentence())
                && (Vocabulary.BE.contains(words.get(at - 1).form())
                        || Modals.isModal(words.get(at - 1).form()));
    }

    /** Says whether "no" stands for a sentence: no word that it could deny follows. */
    private static boolean isAnswer(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return true;
        }
        Word next = words.get(at + 1);
        boolean counted = switch (next.form()) {
            case "other", "such", "more", "longer", "less", "one", "same", "need", "like", "right" -> true;
            default -> next.content();
        };
        return !counted || next.is(Word.Trait.PAUSED) || next.is(Word.Trait.FIRST);
    }

    private static final Set<String> DENIALS =
            Set.copyOf(Vocabulary.DENIALS.stream().map(Lemmas::lemma).sorted().toList());
}

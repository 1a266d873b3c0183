package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Word.Trait;

/** Judges what a quotation leaves out of its first and last sentence. A cut is no change, unless it turns the sense round. */
final class Cuts {
    private final Quoted quoted;
    private final String text;
    private final Alignment alignment;
    private final Surroundings around;

    Cuts(Quoted quoted, String text, Alignment alignment) {
        this.quoted = quoted;
        this.text = text;
        this.alignment = alignment;
        this.around = Surroundings.of(quoted);
    }

    /** Returns the changes of the sense at both ends. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int first = alignment.firstRecord();
        int last = alignment.lastRecord();
        if (first < 0 || alignment.toRecord(0) < 0) {
            return changes;
        }
        List<Word> words = alignment.record();
        int begin = first;
        while (begin > 0 && words.get(begin - 1).sentence() == words.get(first).sentence()) {
            begin--;
        }
        int from = begin;
        before(words, begin, first).ifPresent(sense -> changes.add(change(sense, 0, from, first)));
        int end = last + 1;
        while (end < words.size()
                && words.get(end).sentence() == words.get(last).sentence()) {
            end++;
        }
        if (quoted.frame().isEmpty()
                && !around.condition()
                && alignment.kept(last)
                && ConditionRule.after(words, last + 1, end)) {
            changes.add(change(Sense.CONDITION, alignment.draft().size(), last + 1, end));
        }
        return changes;
    }

    private Optional<Sense> before(List<Word> words, int begin, int first) {
        if (!alignment.kept(first) || begin == first) {
            return Optional.empty();
        }
        if (!around.denial() && denied(words, begin, first)) {
            return Optional.of(Sense.NEGATION);
        }
        if (words.get(first).form().equals("few") && words.get(first - 1).form().equals("a")) {
            return Optional.of(Sense.QUANTIFIER);
        }
        if (!quoted.frame().isEmpty()) {
            return Optional.empty();
        }
        boolean governed = isPhrase(words, first)
                ? ConditionRule.voiceBefore(words, begin, first)
                : ConditionRule.before(words, begin, first);
        if (governed && !around.condition() && !around.denial()) {
            return Optional.of(Sense.CONDITION);
        }
        boolean doubted = Vocabulary.LOW_CERTAINTY.contains(words.get(first - 1).form())
                && !words.get(first).is(Trait.PAUSED);
        return doubted && first - 1 == begin ? Optional.of(Sense.MODALITY) : Optional.empty();
    }

    /** Says whether the quotation looks like a phrase from the middle of a clause, which asserts nothing by itself. */
    private boolean isPhrase(List<Word> words, int first) {
        return !words.get(first).is(Trait.PAUSED)
                && ConditionRule.opener(words, first - 1) == 0
                && alignment.draft().stream()
                        .map(Word::form)
                        .noneMatch(form -> Vocabulary.PERSONS.contains(form)
                                || Vocabulary.FIRST_PERSON.contains(form)
                                || Vocabulary.BE.contains(form)
                                || Modals.isModal(form));
    }

    private static boolean denied(List<Word> words, int begin, int first) {
        if (words.get(first).is(Trait.PAUSED)) {
            return false;
        }
        if (Negations.denies(words, first - 1)) {
            return true;
        }
        boolean light = switch (words.get(first - 1).form()) {
            case "to", "be", "a", "the", "been", "any", "have" -> true;
            default -> false;
        };
        return light
                && first - 2 >= begin
                && !words.get(first - 1).is(Trait.PAUSED)
                && Negations.denies(words, first - 2);
    }

    private Change change(Sense sense, int draft, int from, int to) {
        return new Change(
                sense == Sense.NEGATION ? Change.Type.NEGATION : Change.Type.OMISSION,
                Optional.of(sense),
                Places.excerpt(quoted.text(), alignment.draft(), draft, draft),
                Places.excerpt(text, alignment.record(), from, to),
                Optional.empty());
    }
}

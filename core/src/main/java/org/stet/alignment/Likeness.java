package org.stet.alignment;

import org.stet.alignment.Word.Trait;

/** How well a word of the draft answers to a word of the record. */
final class Likeness {
    private static final float CONTENT = 4f;
    private static final float FUNCTION = 1.5f;

    private Likeness() {}

    /** Says whether the two are one word, written alike after folding or one of them contracted. */
    static boolean same(Word draft, Word record) {
        return draft.form().equals(record.form())
                || Contractions.same(draft.form(), record.form())
                || sameNumber(draft, record);
    }

    /** Says whether two words are the same but for their ending. */
    static boolean inflected(Word draft, Word record) {
        return draft.lemma().equals(record.lemma());
    }

    private static boolean sameNumber(Word one, Word other) {
        return one.is(Trait.NUMBER)
                && other.is(Trait.NUMBER)
                && Numerals.cardinal(one.form()).equals(Numerals.cardinal(other.form()));
    }

    /** Returns the gain of letting the two answer to each other; negative where they have nothing in common. */
    static float score(Word draft, Word record) {
        float score = word(draft, record);
        if (draft.is(Trait.FRAME)) {
            return score > 1 ? score / 2 : -9;
        }
        if (draft.is(Trait.FIRST) != record.is(Trait.FIRST)) {
            return score < FUNCTION ? score - 0.5f : score;
        }
        return score + (draft.is(Trait.FIRST) ? 0.3f : 0);
    }

    private static float word(Word draft, Word record) {
        if (same(draft, record)) {
            return draft.content() ? CONTENT : FUNCTION;
        }
        if (inflected(draft, record)) {
            return draft.content() ? CONTENT - 0.8f : FUNCTION - 0.3f;
        }
        if (Negations.isWhole(draft) && Negations.isWhole(record)) {
            return 0.6f;
        }
        if (draft.content() != record.content()) {
            return draft.is(Trait.BRACKETED) ? -0.5f : Vocabulary.opposite(draft, record) ? -0.2f : -1.7f;
        }
        return draft.content() ? contents(draft, record) : functions(draft, record);
    }

    private static float contents(Word draft, Word record) {
        if (draft.is(Trait.NUMBER) || record.is(Trait.NUMBER)) {
            return draft.is(Trait.NUMBER) && record.is(Trait.NUMBER) ? 0.6f : -1.5f;
        }
        if (Near.spelling(draft.form(), record.form()) || Near.name(draft.form(), record.form())) {
            return 2f;
        }
        if (Near.sharedStart(draft.form(), record.form()) >= 4 || Vocabulary.opposite(draft, record)) {
            return 0.6f;
        }
        return (draft.namelike() && record.namelike())
                        || Vocabulary.together(Vocabulary.CONTRASTS, draft.lemma(), record.lemma())
                ? 0.2f
                : -0.9f;
    }

    private static float functions(Word draft, Word record) {
        boolean kin = (Modals.isModal(draft.form()) && Modals.isModal(record.form()))
                || (Persons.of(draft.form()) != Persons.NONE && Persons.of(record.form()) != Persons.NONE)
                || (Vocabulary.PREPOSITIONS.contains(draft.form()) && Vocabulary.PREPOSITIONS.contains(record.form()))
                || Vocabulary.opposite(draft, record);
        return kin ? 0.1f : -0.9f;
    }
}

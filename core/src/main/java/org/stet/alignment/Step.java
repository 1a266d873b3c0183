package org.stet.alignment;

/**
 * One step of an alignment: two words side by side, or a word of one side alone.
 *
 * @param draft the index of the draft's word, -1 where the record's stands alone
 * @param record the index of the record's word, -1 where the draft's stands alone
 * @param likeness how like the two are; {@link Likeness#OTHER} where one stands alone
 */
record Step(int draft, int record, Likeness likeness) {
    boolean isPair() {
        return draft >= 0 && record >= 0;
    }

    /** Says whether the two agree but for how they are written. */
    boolean agrees() {
        return isPair() && likeness.agrees();
    }
}

package org.stet.alignment;

import org.stet.speaker.Spelling;

/** How much one word is like another. */
enum Likeness {
    /** The same word. */
    SAME,
    /** The same word, contracted on one side. */
    CONTRACTED,
    /** Another form of the word. */
    INFLECTED,
    /** Spelt nearly alike, as by a slip. */
    NEAR,
    /** Another word. */
    OTHER;

    /** Compares a word of the draft with one of the record. */
    static Likeness of(Word draft, Word record) {
        String one = draft.form();
        String other = record.form();
        if (one.equals(other)) {
            return draft.contracted() == record.contracted() || draft.form().equals("'s") ? SAME : CONTRACTED;
        }
        if (Folding.meanings(one).contains(other) || Folding.meanings(other).contains(one)) {
            return CONTRACTED;
        }
        if (one.charAt(0) == '#' || other.charAt(0) == '#') {
            return OTHER;
        }
        if (Inflection.same(one, other)) {
            return INFLECTED;
        }
        return near(one, other) ? NEAR : OTHER;
    }

    private static boolean near(String one, String other) {
        return one.length() > 3 && other.length() > 3 && one.charAt(0) == other.charAt(0) && Spelling.near(one, other);
    }

    /** Says whether the words agree but for how they are written. */
    boolean agrees() {
        return this == SAME || this == CONTRACTED;
    }
}

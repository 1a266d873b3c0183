package org.stet.alignment;

import java.util.EnumSet;
import java.util.Set;
import org.stet.text.Span;

/**
 * A word as it is compared: folded, a contraction opened, a number as its value.
 *
 * @param form the folded form; a number is its value in figures
 * @param lemma a key that all the forms of the word share
 * @param span its place in the source; the parts of a contraction share one place
 * @param sentence the number of its sentence
 * @param traits what else is known of it
 */
record Word(String form, String lemma, Span span, int sentence, Set<Trait> traits) {
    /** What is known of a word beside its form. */
    enum Trait {
        /** It carries sense of its own. */
        CONTENT,
        /** It is a number. */
        NUMBER,
        /** It is printed with a capital. */
        CAPITAL,
        /** The first word of a sentence. */
        FIRST,
        /** It comes from a contraction. */
        CONTRACTED,
        /** It stands in brackets. */
        BRACKETED,
        /** Part of it stands in brackets. */
        MENDED,
        /** It stands outside the quotation. */
        FRAME,
        /** A comma, a dash or the like stands before it. */
        PAUSED,
        /** A dash stands behind it. */
        BROKEN_OFF,
        /** An ellipsis stands before it. */
        AFTER_ELLIPSIS,
        /** A new piece of the quotation begins with it. */
        AFTER_BREAK
    }

    Word {
        traits = traits.isEmpty() ? Set.of() : EnumSet.copyOf(traits);
    }

    /** Says whether the word has a trait. */
    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Says whether the word carries sense of its own. */
    boolean content() {
        return is(Trait.CONTENT);
    }

    /** Says whether the word may be a name: a capital inside a sentence. */
    boolean namelike() {
        return is(Trait.CAPITAL) && !is(Trait.FIRST) && content() && !is(Trait.NUMBER);
    }
}

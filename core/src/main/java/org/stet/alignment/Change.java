package org.stet.alignment;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.stet.text.Excerpt;

/**
 * One typed difference between a quotation and its passage.
 *
 * @param type what kind of difference it is
 * @param risk what of the sense it touches in such a way that the sense may have changed; empty where it does not
 * @param draft the words of the draft, in its text; empty at their place where the draft has none
 * @param record the words of the record, in its text; empty at their place where the record has none
 * @param mark what tells the reader of an omission; empty where nothing does, and for every other change
 */
public record Change(Type type, Optional<Sense> risk, Excerpt draft, Excerpt record, Optional<Mark> mark) {
    /** The kinds of change; {@link #id()} is the name used in JSON. */
    public enum Type {
        OMISSION,
        INSERTION,
        SUBSTITUTION,
        REORDER,
        FILLER,
        CONTRACTION,
        INFLECTION,
        SPELLING,
        NUMBER,
        NAME,
        NEGATION,
        MODALITY,
        QUANTIFIER,
        BRACKET,
        ELLIPSIS,
        TRANSCRIPT_ERROR;

        /** Returns the name used in every output, such as {@code transcript-error}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What of the sense a change can touch; {@link #id()} is the name used in JSON. */
    public enum Sense {
        NEGATION,
        NUMBER,
        NAME,
        MODALITY,
        QUANTIFIER,
        /** Who does what to whom. */
        ROLE,
        /** What the words depend on was left out: "if the court agrees", "my opponent says". */
        CONDITION,
        /** A word that turns the sense round or names another thing: raise, lower. */
        MEANING,
        /** Pieces from separate places that were joined into one sentence. */
        JOINT;

        /** Returns the name used in every output, such as {@code negation}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What shows in the draft that words were left out; {@link #id()} is the name used in JSON. */
    public enum Mark {
        ELLIPSIS,
        BRACKET,
        /** The quotation ends and goes on: “…,” she said, “…” */
        BREAK;

        /** Returns the name used in every output, such as {@code ellipsis}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change {
        requireNonNull(type, "a change needs a type");
        requireNonNull(draft, "a change needs its place in the draft");
        requireNonNull(record, "a change needs its place in the record");
    }

    /** Says whether the sense may have changed. */
    public boolean atRisk() {
        return risk.isPresent();
    }
}

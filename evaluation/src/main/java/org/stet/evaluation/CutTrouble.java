package org.stet.evaluation;

/**
 * Something that went wrong in reading an article cut off at some place.
 *
 * @param kind what kind of thing
 * @param cut the file and what is left of its text, in UTF-16 code units
 * @param message what it is, in one line
 */
public record CutTrouble(Kind kind, String cut, String message) {
    /** What can go wrong. */
    public enum Kind {
        /** An invariant does not hold. */
        VIOLATION,
        /** The reader threw. */
        EXCEPTION,
        /** Another reading of the same words came out otherwise. */
        DIFFERENCE
    }

    static CutTrouble of(Kind kind, Cut cut, String message) {
        return new CutTrouble(kind, cut.toString(), message.lines().findFirst().orElse(""));
    }

    @Override
    public String toString() {
        return cut + ": " + message;
    }
}

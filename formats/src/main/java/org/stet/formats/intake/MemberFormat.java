package org.stet.formats.intake;

/** Reads the members of containers, whatever kind they are. Immutable; share freely. */
public interface MemberFormat extends Format {
    /**
     * Says whether an input is of a kind that is read, by its first bytes, which are not used up.
     *
     * @param prose whether it is said to be prose, so that text which is nothing else is read
     */
    boolean reads(Input input, boolean prose) throws UnreadableInputException;
}

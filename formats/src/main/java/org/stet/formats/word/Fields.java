package org.stet.formats.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open, each of which is an instruction first and what it shows then. Confined to one thread. */
final class Fields {
    private static final int DEEPEST = 100;

    private final Deque<Boolean> shows = new ArrayDeque<>();
    private int instructions;

    /** Takes one of the characters that bound a field and its halves: begin, separate or end. */
    void mark(String type) {
        if (type.equals("begin") && shows.size() < DEEPEST) {
            shows.push(false);
            instructions++;
        } else if (type.equals("separate") && !shows.isEmpty() && !shows.pop()) {
            shows.push(true);
            instructions--;
        } else if (type.equals("end") && !shows.isEmpty() && !shows.pop()) {
            instructions--;
        }
    }

    /** Ends the instructions that are open: none goes on beyond its paragraph. */
    void endParagraph() {
        shows.removeIf(shown -> !shown);
        instructions = 0;
    }

    /** Says whether text at this place is shown. */
    boolean show() {
        return instructions == 0;
    }
}

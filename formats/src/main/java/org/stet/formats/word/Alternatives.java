package org.stet.formats.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Places that hold one thing several times, for older and newer readers (Markup Compatibility, ISO/IEC 29500-3): the first is
 * taken, the others are passed over. Confined to one thread.
 */
final class Alternatives {
    private final Deque<Boolean> taken = new ArrayDeque<>();

    /** Says whether an element that begins holds again what has been taken. */
    boolean isPassedOver(String name) {
        return (name.equals("mc:Choice") || name.equals("mc:Fallback")) && !taken.isEmpty() && taken.peek();
    }

    /** Hears that an element begins. */
    void begin(String name) {
        if (name.equals("mc:AlternateContent")) {
            taken.push(false);
        } else if ((name.equals("mc:Choice") || name.equals("mc:Fallback")) && !taken.isEmpty()) {
            taken.pop();
            taken.push(true);
        }
    }

    /** Hears that an element ends. */
    void end(String name) {
        if (name.equals("mc:AlternateContent") && !taken.isEmpty()) {
            taken.pop();
        }
    }
}

package org.stet.formats.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element that blocks stand in, with what the blocks inside it come to. Confined to one thread. */
final class Box {
    final @Nullable Box parent;
    final String tag;
    final Set<Hint> hints;
    final int depth;

    /** Code units of prose inside. */
    int prose;

    /** Blocks of prose inside. */
    int paragraphs;

    /** Code units of all words inside. */
    int words;

    /** Code units inside that are links. */
    int linked;

    /** Whether it is one line of a table. */
    boolean isRow;

    /** Whether the words inside are no part of the story. */
    boolean dropped;

    Box(@Nullable Box parent, String tag, Set<Hint> hints) {
        this.parent = parent;
        this.tag = tag;
        this.hints = hints;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    boolean is(Hint hint) {
        return hints.contains(hint);
    }

    /** Says whether this box or one around it has a hint, up to and without {@code outermost}. */
    boolean within(Hint hint, @Nullable Box outermost) {
        return innermost(hint, outermost) != null;
    }

    /** Returns the innermost box, from this one outwards, that has a hint; up to and without {@code outermost}. */
    @Nullable
    Box innermost(Hint hint, @Nullable Box outermost) {
        Box box = this;
        while (box != null && box != outermost) {
            if (box.is(hint)) {
                return box;
            }
            box = box.parent;
        }
        return null;
    }

    /** Says whether this box is {@code other} or lies in it. */
    boolean isIn(Box other) {
        Box box = this;
        while (box != null && box.depth > other.depth) {
            box = box.parent;
        }
        return box == other;
    }
}

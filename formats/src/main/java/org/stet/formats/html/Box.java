package org.stet.formats.html;

import org.jspecify.annotations.Nullable;

/** An element that blocks stand in, with what the blocks inside it come to. Confined to one thread. */
final class Box {
    final @Nullable Box parent;
    final String tag;
    private final Hints hints;
    private final Hints around;
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

    Box(@Nullable Box parent, String tag, Hints hints) {
        this.parent = parent;
        this.tag = tag;
        this.hints = hints;
        this.around = parent == null ? hints : hints.and(parent.around);
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    boolean is(Hint hint) {
        return hints.has(hint);
    }

    /** Says whether this box or one around it has a hint, up to and without {@code outermost}. */
    boolean within(Hint hint, @Nullable Box outermost) {
        return around.has(hint) && (outermost == null || innermost(hint, outermost) != null);
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

package org.stet.formats.html;

import java.util.Set;

/** Finds the box that holds the story: the innermost with most of the prose that no hint speaks against. */
final class MainBox {
    private static final double FURNITURE_SHARE = 0.35;
    private static final int ENOUGH = 300;
    private static final double MAIN_SHARE = 0.75;
    private static final double PARAGRAPH_SHARE = 0.5;
    private static final Set<String> LEAVES =
            Set.of("p", "pre", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final double NAMED_SHARE = 0.3;

    private MainBox() {}

    /** Drops what is furniture, and returns the box that holds the story. */
    static Box of(Layout layout) {
        drop(layout);
        layout.weigh();
        Box widest = widest(layout);
        return named(layout, widest);
    }

    private static Box widest(Layout layout) {
        double least = layout.root().prose * MAIN_SHARE;
        double fewest = layout.root().paragraphs * PARAGRAPH_SHARE;
        Box found = layout.root();
        for (Box box : layout.boxes()) {
            boolean most = box.prose >= least && box.paragraphs >= fewest;
            found = most && !box.dropped && !LEAVES.contains(box.tag) ? box : found;
        }
        return found;
    }

    private static Box named(Layout layout, Box widest) {
        Box found = widest;
        double best = widest.prose * NAMED_SHARE;
        for (Box box : layout.boxes()) {
            if (!box.dropped && box.is(Hint.BODY) && !LEAVES.contains(box.tag) && box.prose > best) {
                found = box;
                best = box.prose * 1.1;
            }
        }
        return found;
    }

    private static void drop(Layout layout) {
        boolean onlyHidden = dropHidden(layout);
        int all = layout.root().prose;
        for (Box box : layout.boxes()) {
            boolean hidden = box.is(Hint.HIDDEN) && !onlyHidden;
            boolean aside = isFurniture(box) && box.prose <= all * FURNITURE_SHARE;
            boolean comment = box.is(Hint.COMMENT) && !isWhole(box) && all - box.prose >= ENOUGH;
            box.dropped = (box.parent != null && box.parent.dropped) || hidden || aside || comment;
        }
    }

    /** Weighs without what is hidden; takes that back, and says so, if next to nothing is left. */
    private static boolean dropHidden(Layout layout) {
        layout.weigh();
        int all = layout.root().prose;
        for (Box box : layout.boxes()) {
            box.dropped = (box.parent != null && box.parent.dropped) || box.is(Hint.HIDDEN);
        }
        layout.weigh();
        boolean onlyHidden = layout.root().prose < ENOUGH && all >= ENOUGH;
        if (onlyHidden) {
            layout.boxes().forEach(box -> box.dropped = false);
            layout.weigh();
        }
        return onlyHidden;
    }

    private static boolean isFurniture(Box box) {
        return box.is(Hint.FURNITURE) && !box.is(Hint.PULLQUOTE) && !box.is(Hint.EMBED) && !box.is(Hint.BLOCKQUOTE);
    }

    private static boolean isWhole(Box box) {
        return box.parent == null || box.tag.equals("main") || box.tag.equals("article");
    }
}

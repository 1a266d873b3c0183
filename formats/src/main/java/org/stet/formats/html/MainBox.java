package org.stet.formats.html;

/** Finds the box that holds the story: the innermost with most of the prose that no hint speaks against. */
final class MainBox {
    private static final double FURNITURE_SHARE = 0.35;
    private static final double MAIN_SHARE = 0.75;
    private static final double NAMED_SHARE = 0.3;

    private MainBox() {}

    /** Drops what is furniture, and returns the box that holds the story. */
    static Box of(Layout layout) {
        layout.weigh();
        drop(layout);
        layout.weigh();
        Box widest = widest(layout);
        return named(layout, widest);
    }

    private static Box widest(Layout layout) {
        double least = layout.root().prose * MAIN_SHARE;
        Box found = layout.root();
        for (Box box : layout.boxes()) {
            found = !box.dropped && box.prose >= least ? box : found;
        }
        return found;
    }

    private static Box named(Layout layout, Box widest) {
        Box found = widest;
        double best = widest.prose * NAMED_SHARE;
        for (Box box : layout.boxes()) {
            if (!box.dropped && box.is(Hint.BODY) && !box.tag.equals("p") && box.prose > best) {
                found = box;
                best = box.prose * 1.1;
            }
        }
        return found;
    }

    private static void drop(Layout layout) {
        int most = (int) (layout.root().prose * FURNITURE_SHARE);
        for (Box box : layout.boxes()) {
            box.dropped = (box.parent != null && box.parent.dropped) || (isFurniture(box) && box.prose <= most);
        }
    }

    private static boolean isFurniture(Box box) {
        return box.is(Hint.HIDDEN)
                || (box.is(Hint.FURNITURE)
                        && !box.is(Hint.PULLQUOTE)
                        && !box.is(Hint.EMBED)
                        && !box.is(Hint.BLOCKQUOTE));
    }
}

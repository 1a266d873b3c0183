package org.stet.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.document.Part.Kind;

/** Says of each block of a page what part it plays in the story, if any. */
final class Parts {
    private static final int LABEL = 200;
    private static final int SHORT_LABEL = 60;

    private final Box main;

    private Parts(Box main) {
        this.main = main;
    }

    /** Returns the part of each block; empty for those outside the main box and for what is furniture inside it. */
    static List<Optional<Kind>> of(Layout layout, Box main) {
        Parts parts = new Parts(main);
        List<Optional<Kind>> kinds = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < layout.blocks().size(); i++) {
            Block block = layout.blocks().get(i);
            Optional<Kind> kind = block.box().isIn(main) ? parts.story(block) : Optional.empty();
            if (kind.isEmpty() && last >= 0 && block.box().isIn(main)) {
                if (leadsToLinks(layout.blocks().get(last), kinds.get(last), block)) {
                    kinds.set(last, Optional.empty());
                }
                last = -1;
            }
            kinds.add(kind);
            last = kind.isPresent() ? i : last;
        }
        return kinds;
    }

    /** Returns the part of every block that is shown, for markup that is all story. */
    static List<Piece> ofWhole(Layout layout) {
        Parts parts = new Parts(layout.root());
        layout.boxes().forEach(box -> box.dropped = box.is(Hint.HIDDEN) || (box.parent != null && box.parent.dropped));
        return layout.blocks().stream()
                .filter(block -> !block.box().dropped)
                .map(block -> new Piece(block, parts.kind(block.box())))
                .toList();
    }

    private Optional<Kind> story(Block block) {
        if (block.box().dropped) {
            return Optional.empty();
        }
        Kind kind = kind(block.box());
        return kind == Kind.BODY && !isStory(block) ? Optional.empty() : Optional.of(kind);
    }

    private Kind kind(Box box) {
        if (box.within(Hint.PULLQUOTE, main)) {
            return Kind.PULLQUOTE;
        }
        if (box.within(Hint.BLOCKQUOTE, main)) {
            return Kind.BLOCKQUOTE;
        }
        return box.within(Hint.CAPTION, main) ? Kind.CAPTION : Kind.BODY;
    }

    private boolean isStory(Block block) {
        boolean label = block.text().length() < LABEL && !block.endsSentence();
        if (label && (block.box().within(Hint.BYLINE, main) || block.box().within(Hint.HEADER, main))) {
            return false;
        }
        return !block.isLink() && !isListOfLinks(block) && Furniture.isNone(block.text());
    }

    private boolean isListOfLinks(Block block) {
        @Nullable Box box = block.box();
        while (box != null && box != main) {
            if ((box.tag.equals("ul") || box.tag.equals("ol")) && box.linked * 2 > box.words) {
                return true;
            }
            box = box.parent;
        }
        return false;
    }

    /** Says whether a block is a label such as "Read next" over links that are left out. */
    private static boolean leadsToLinks(Block label, Optional<Kind> kind, Block left) {
        String text = label.text();
        return kind.filter(Kind.BODY::equals).isPresent()
                && left.isLink()
                && text.length() < SHORT_LABEL
                && (!label.endsSentence() || text.endsWith(":") || text.endsWith("..."));
    }
}

package org.stet.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Part.Kind;

/** Picks the blocks of a page that are its story, and says what part each plays. */
final class Story {
    private static final int LABEL = 200;

    private final Layout layout;
    private final Box main;

    private Story(Layout layout, Box main) {
        this.layout = layout;
        this.main = main;
    }

    /** Returns the pieces of the story, in the order of the page. */
    static List<Piece> of(Layout layout) {
        return new Story(layout, MainBox.of(layout)).pieces();
    }

    /** Returns every block that is shown, for markup that is all story. */
    static List<Piece> whole(Layout layout) {
        Story story = new Story(layout, layout.root());
        layout.boxes().forEach(box -> box.dropped = box.is(Hint.HIDDEN) || (box.parent != null && box.parent.dropped));
        return layout.blocks().stream()
                .filter(block -> !block.box().dropped)
                .map(block -> new Piece(block, story.kind(block)))
                .toList();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        boolean begun = false;
        boolean dropping = false;
        for (Block block : layout.blocks()) {
            if (!block.box().isIn(main)) {
                continue;
            }
            Kind kind = kind(block);
            kind = kind == Kind.STANDFIRST && begun ? Kind.BODY : kind;
            boolean kept = !block.box().dropped && (kind != Kind.BODY || isStory(block));
            if (kept) {
                pieces.add(new Piece(block, kind));
                begun = begun || (kind == Kind.BODY && block.prose() > 0);
            } else if (!dropping && !pieces.isEmpty() && leadsToLinks(pieces.get(pieces.size() - 1), block)) {
                pieces.remove(pieces.size() - 1);
            }
            dropping = !kept;
        }
        return Trim.of(pieces);
    }

    /** Says whether a piece is a label such as "Read next" over links that are left out. */
    private static boolean leadsToLinks(Piece label, Block left) {
        return label.kind() == Kind.BODY
                && left.isLink()
                && label.block().text().length() < 60
                && (!label.block().endsSentence() || label.block().text().endsWith(":") || label.block().text().endsWith("..."));
    }

    private Kind kind(Block block) {
        Box box = block.box();
        if (box.within(Hint.PULLQUOTE, main)) {
            return Kind.PULLQUOTE;
        }
        if (box.within(Hint.BLOCKQUOTE, main)) {
            return Kind.BLOCKQUOTE;
        }
        if (box.within(Hint.CAPTION, main)) {
            return Kind.CAPTION;
        }
        if (block.headingLevel() == 1) {
            return Kind.HEADLINE;
        }
        if (box.within(Hint.STANDFIRST, main)) {
            return Kind.STANDFIRST;
        }
        return Kind.BODY;
    }

    private boolean isStory(Block block) {
        boolean label = block.text().length() < LABEL && !block.endsSentence();
        if (label && (block.box().within(Hint.BYLINE, main) || block.box().within(Hint.HEADER, main))) {
            return false;
        }
        return !block.isLink() && !isListOfLinks(block) && !Furniture.is(block.text());
    }

    private boolean isListOfLinks(Block block) {
        Box box = block.box();
        while (box != null && box != main) {
            if ((box.tag.equals("ul") || box.tag.equals("ol")) && box.linked * 2 > box.words) {
                return true;
            }
            box = box.parent;
        }
        return false;
    }
}

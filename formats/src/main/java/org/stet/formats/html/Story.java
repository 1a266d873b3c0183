package org.stet.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.document.Part.Kind;
import org.stet.formats.metadata.WrittenDay;

/** The story of a page: its blocks with the part each plays, and the lines beside it that say who wrote it and when. */
final class Story {
    private static final int LINES_NEAR = 12;
    private static final int LINE = 160;
    private static final int DATELINE = 80;
    private static final double ALIKE = 0.8;

    private final List<Block> blocks;
    private final List<Optional<Kind>> kinds;
    private final int begin;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> byline = new ArrayList<>();
    private final List<String> above = new ArrayList<>();

    private Story(List<Block> blocks, List<Optional<Kind>> kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.begin = begin(blocks, kinds);
    }

    /**
     * Picks the story of a page.
     *
     * @param titles the titles that the page gives itself
     * @param description what it says it is about
     */
    static Story of(Layout layout, List<String> titles, Optional<String> description) {
        Story story = new Story(layout.blocks(), Parts.of(layout, MainBox.of(layout)));
        int headline = Headline.find(layout.blocks(), story.begin, titles).orElse(-1);
        story.top(headline, description);
        story.rest(headline < 0 ? "" : layout.blocks().get(headline).text());
        return story;
    }

    /** Returns the pieces of the story, in the order of the page. */
    List<Piece> pieces() {
        return Trim.of(pieces);
    }

    /** Returns the headline printed on the page. */
    Optional<String> headline() {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.HEADLINE)
                .map(piece -> piece.block().text().replace('\n', ' '))
                .findFirst();
    }

    /** Returns the lines between headline and story that are neither, then those above the headline. */
    List<String> byline() {
        return byline;
    }

    private static int begin(List<Block> blocks, List<Optional<Kind>> kinds) {
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Kind> kind = kinds.get(i);
            boolean prose =
                    blocks.get(i).prose() > 0 && kind.filter(Kind.BODY::equals).isPresent();
            if (prose || kind.filter(Kind.BLOCKQUOTE::equals).isPresent()) {
                return i;
            }
        }
        return blocks.size();
    }

    private void top(int headline, Optional<String> description) {
        for (int i = 0; i < begin; i++) {
            Block block = blocks.get(i);
            Optional<Kind> kind = i == headline ? Optional.of(Kind.HEADLINE) : above(i, i > headline, description);
            kind.ifPresent(found -> pieces.add(new Piece(block, found)));
            if (kind.isEmpty()) {
                note(block, i - headline);
            }
        }
        byline.addAll(above);
    }

    private void note(Block block, int belowHeadline) {
        boolean near = Math.abs(belowHeadline) <= LINES_NEAR && block.text().length() < LINE;
        if (near && !block.box().within(Hint.HIDDEN, null)) {
            (belowHeadline > 0 ? byline : above).add(block.text());
        }
    }

    private Optional<Kind> above(int index, boolean belowHeadline, Optional<String> description) {
        Block block = blocks.get(index);
        if (belowHeadline && isStandfirst(block, description)) {
            return Optional.of(Kind.STANDFIRST);
        }
        if (belowHeadline && isCaption(block)) {
            return Optional.of(Kind.CAPTION);
        }
        Optional<Kind> kind = kinds.get(index);
        boolean opens = index == begin - 1 && block.headingLevel() > 0;
        boolean sure =
                belowHeadline && (opens || block.endsSentence() || block.box().within(Hint.BODY, null));
        boolean label = kind.filter(Kind.BODY::equals).isPresent() && (!sure || isDated(block));
        return label ? Optional.empty() : kind;
    }

    private static boolean isCaption(Block block) {
        Box box = block.box();
        return box.within(Hint.CAPTION, null) && !box.dropped && !block.isLink() && block.headingLevel() == 0;
    }

    private static boolean isDated(Block block) {
        return block.text().length() < DATELINE && WrittenDay.in(block.text()).isPresent();
    }

    private static boolean isStandfirst(Block block, Optional<String> description) {
        if (block.box().dropped || block.isLink() || !Furniture.isNone(block.text())) {
            return false;
        }
        return block.box().within(Hint.STANDFIRST, null)
                || description
                        .filter(words -> Likeness.to(words).of(Likeness.to(block.text())) >= ALIKE)
                        .isPresent();
    }

    private void rest(String headline) {
        for (int i = begin; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.text().equals(headline)) {
                kinds.get(i).ifPresent(kind -> pieces.add(new Piece(block, kind)));
            }
        }
    }
}

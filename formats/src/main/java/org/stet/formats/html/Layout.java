package org.stet.formats.html;

import java.util.List;

/**
 * A page as boxes and blocks.
 *
 * @param boxes the elements that blocks stand in, each after the one around it
 * @param blocks the words, in the order of the page
 */
record Layout(List<Box> boxes, List<Block> blocks) {
    /** Weighs every box by the blocks in it that are not dropped. */
    void weigh() {
        for (Box box : boxes) {
            box.prose = 0;
            box.paragraphs = 0;
            box.words = 0;
            box.linked = 0;
        }
        for (Block block : blocks) {
            if (!block.box().dropped) {
                block.box().prose += block.prose();
                block.box().paragraphs += block.prose() > 0 ? 1 : 0;
                block.box().words += block.text().length();
                block.box().linked += block.linked();
            }
        }
        for (int i = boxes.size() - 1; i > 0; i--) {
            Box box = boxes.get(i);
            Box parent = box.parent;
            if (parent != null) {
                parent.prose += box.prose;
                parent.paragraphs += box.paragraphs;
                parent.words += box.words;
                parent.linked += box.linked;
            }
        }
    }

    /** Returns the box around everything. */
    Box root() {
        return boxes.get(0);
    }
}

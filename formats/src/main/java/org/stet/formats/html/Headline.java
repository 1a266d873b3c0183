package org.stet.formats.html;

import java.util.List;
import java.util.OptionalInt;

/** Finds the headline of a page: the block that is most like the titles that the page gives itself. */
final class Headline {
    private static final double LIKE = 0.5;
    private static final double ALMOST_THE_SAME = 0.8;
    private static final int LONGEST = 400;
    private static final int FEWEST_LETTERS = 12;

    /** A title, which every block is compared with. */
    private record Title(int length, Likeness likeness) {
        static Title of(String words) {
            return new Title(words.length(), Likeness.to(words));
        }
    }

    private Headline() {}

    /**
     * Returns the index of the headline among the blocks.
     *
     * @param blocks the blocks of the page in order
     * @param before no headline is looked for from this index on
     * @param titles the titles that the page gives itself
     */
    static OptionalInt find(List<Block> blocks, int before, List<String> titles) {
        List<Title> known = titles.stream().map(Title::of).toList();
        int found = -1;
        double best = 0;
        for (int i = 0; i < before; i++) {
            Block block = blocks.get(i);
            double likeness = block.text().length() > LONGEST || isHidden(block) ? 0 : likeness(block, known);
            if (likeness > best) {
                best = likeness;
                found = i;
            }
        }
        return found >= 0 ? OptionalInt.of(found) : firstOfRankOne(blocks, before);
    }

    private static double likeness(Block block, List<Title> titles) {
        int level = block.headingLevel();
        boolean named = level > 0 || block.box().within(Hint.HEADLINE, null);
        List<Title> near = titles.stream()
                .filter(title -> isAsLong(block.text().length(), title.length(), named))
                .toList();
        if (near.isEmpty()) {
            return 0;
        }
        Likeness words = Likeness.to(block.text());
        double likeness = near.stream()
                .mapToDouble(title -> title.likeness().of(words))
                .max()
                .orElseThrow();
        if (likeness < (named ? LIKE : ALMOST_THE_SAME)) {
            return 0;
        }
        return likeness + (level == 1 ? 0.3 : named ? 0.1 : 0);
    }

    /** Says whether two lengths are near enough for the words to be alike; much cheaper than to compare them. */
    private static boolean isAsLong(int length, int other, boolean named) {
        int times = named ? 4 : 2;
        return length <= other * times && other <= length * times;
    }

    private static OptionalInt firstOfRankOne(List<Block> blocks, int before) {
        for (int i = 0; i < before; i++) {
            Block block = blocks.get(i);
            if (block.headingLevel() == 1
                    && !isHidden(block)
                    && !block.isLink()
                    && block.text().length() >= FEWEST_LETTERS) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isHidden(Block block) {
        return block.box().within(Hint.HIDDEN, null);
    }
}

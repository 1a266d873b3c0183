package org.stet.formats.html;

/**
 * Words that stand by themselves.
 *
 * @param box the innermost element around all of them
 * @param text the words, single spaces between them, a newline where a line is broken; never blank
 * @param linked how many code units of them are links
 * @param prose how many code units of prose they are: 0 for what does not look like prose, such as labels and lists of links
 */
record Block(Box box, String text, int linked, int prose) {
    private static final int PARAGRAPH = 80;
    private static final int SENTENCE = 30;

    /** Returns words as a block, with what is prose in them. */
    static Block of(Box box, String text, int linked) {
        int length = text.length();
        boolean runs = length >= PARAGRAPH || (length >= SENTENCE && endsSentence(text));
        return new Block(
                box, text, linked, runs && linked * 2 <= length && headingLevel(box) == 0 ? length - linked : 0);
    }

    /** Returns the level of the heading it is, 1 to 6, or 0. */
    int headingLevel() {
        return headingLevel(box);
    }

    private static int headingLevel(Box box) {
        int level = Tags.headingLevel(box.tag);
        Box around = box.parent;
        return level == 0 && around != null ? Tags.headingLevel(around.tag) : level;
    }

    /** Says whether it ends as a sentence does. */
    boolean endsSentence() {
        return endsSentence(text);
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Says whether it is hardly more than links; whole sentences may hold longer ones. */
    boolean isLink() {
        return linked * 5 > text.length() * (endsSentence() ? 4 : 3);
    }
}

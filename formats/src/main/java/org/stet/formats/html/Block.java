package org.stet.formats.html;

/**
 * Words that stand by themselves.
 *
 * @param box the innermost element around all of them
 * @param text the words, single spaces between them, a newline where a line is broken; never blank
 * @param linked how many code units of them are links
 */
record Block(Box box, String text, int linked) {
    private static final int PARAGRAPH = 80;
    private static final int SENTENCE = 30;

    /** Returns the code units of prose in it: 0 for what does not look like prose, such as labels and lists of links. */
    int prose() {
        int length = text.length();
        boolean runs = length >= PARAGRAPH || (length >= SENTENCE && endsSentence());
        return runs && linked * 2 <= length && headingLevel() == 0 ? length - linked : 0;
    }

    /** Returns the level of the heading it is, 1 to 6, or 0. */
    int headingLevel() {
        int level = Tags.headingLevel(box.tag);
        Box around = box.parent;
        return level == 0 && around != null ? Tags.headingLevel(around.tag) : level;
    }

    /** Says whether it ends as a sentence does. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Says whether most of it is links. */
    boolean isLink() {
        return linked * 5 > text.length() * 3;
    }
}

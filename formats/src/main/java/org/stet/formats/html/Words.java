package org.stet.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the words of blocks as a browser would set them: white space becomes one space, and none at the ends of lines.
 * Confined to one thread.
 */
final class Words {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private char[] shown = new char[1_024];
    private @Nullable Box box;
    private int linked;
    private int breaks;
    private boolean space;

    /** Returns the blocks that have ended. */
    List<Block> blocks() {
        return blocks;
    }

    /** Adds characters that stand in a box, as they stand in the page. */
    void add(String characters, Box where, boolean isLink, boolean keepsLines) {
        int length = characters.length();
        if (length > shown.length) {
            shown = new char[length * 2];
        }
        characters.getChars(0, length, shown, 0);
        for (int i = 0; i < length; i++) {
            char c = shown[i];
            if (c > ' ' && c < '\u00A0' && box != null && breaks == 0 && !space) {
                int end = endOfWord(i + 1, length);
                text.append(shown, i, end - i);
                linked += isLink ? end - i : 0;
                i = end - 1;
            } else if (c == '\n' && keepsLines) {
                lineBreak();
            } else if (c <= ' ' || c == '\u00A0') {
                space = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                add(c, where, isLink);
            }
        }
    }

    private int endOfWord(int from, int length) {
        int end = from;
        while (end < length && shown[end] > ' ' && shown[end] < '\u00A0') {
            end++;
        }
        return end;
    }

    private void add(char c, Box where, boolean isLink) {
        if (breaks > 1) {
            end();
        }
        if (box == null) {
            box = where;
        }
        if (text.length() > 0 && (breaks > 0 || space)) {
            text.append(breaks > 0 ? '\n' : ' ');
            linked += isLink ? 1 : 0;
        }
        breaks = 0;
        space = false;
        text.append(c);
        linked += isLink ? 1 : 0;
    }

    /** Sets what follows apart by a space. */
    void space() {
        space = true;
    }

    /** Ends a line; two of them end the block. */
    void lineBreak() {
        breaks++;
    }

    /** Ends the block. */
    void end() {
        if (box != null && text.length() > 0) {
            blocks.add(Block.of(box, text.toString(), linked));
        }
        text.setLength(0);
        box = null;
        linked = 0;
        breaks = 0;
        space = false;
    }
}

package org.stet.formats.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells the rows of a table of results from those of a table that only sets things side by side. */
final class Rows {
    private static final int MOST_CELLS = 50;
    private static final int LONGEST_CELL = 100;

    private Rows() {}

    /** Says whether a row has several cells, each a few words without blocks inside: then it is one line. */
    static boolean isData(Element row) {
        if (!row.nameIs("tr")) {
            return false;
        }
        int cells = 0;
        for (Node cell = row.firstChild(); cell != null; cell = cell.nextSibling()) {
            if (cell instanceof Element element) {
                cells++;
                if (cells > MOST_CELLS || !isShort(element)) {
                    return false;
                }
            }
        }
        return cells > 1;
    }

    private static boolean isShort(Element cell) {
        int length = 0;
        for (Node child = cell.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner && Tags.flow(inner.normalName()) != Tags.Flow.INLINE) {
                return false;
            }
            length +=
                    child instanceof TextNode text ? text.getWholeText().strip().length() : 0;
        }
        return length <= LONGEST_CELL;
    }
}

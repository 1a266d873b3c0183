package org.stet.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which lines are read. Most files set their lines in that order; on a page where lines jump upwards again and again
 * beside nothing, they are put in order from top to bottom.
 */
final class ReadingOrder {
    private static final Comparator<PdfLine> DOWNWARDS =
            Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left);

    private ReadingOrder() {}

    /** Returns the lines page by page in reading order. */
    static List<PdfLine> of(List<PdfLine> lines) {
        List<PdfLine> read = new ArrayList<>();
        int begin = 0;
        while (begin < lines.size()) {
            int end = begin;
            while (end < lines.size()
                    && lines.get(end).page() == lines.get(begin).page()) {
                end++;
            }
            List<PdfLine> page = new ArrayList<>(lines.subList(begin, end));
            if (isOutOfOrder(page)) {
                page.sort(DOWNWARDS);
            }
            read.addAll(page);
            begin = end;
        }
        return read;
    }

    private static boolean isOutOfOrder(List<PdfLine> page) {
        int jumps = 0;
        for (int i = 1; i < page.size(); i++) {
            PdfLine before = page.get(i - 1);
            PdfLine line = page.get(i);
            boolean above = line.baseline() < before.baseline() - 1;
            boolean beside = line.left() >= before.right() || line.right() <= before.left();
            jumps += above && !beside ? 1 : 0;
        }
        return jumps > 3 && jumps * 4 > page.size();
    }
}

package org.stet.formats.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where lines begin and end, and how far they stand apart, as far as most of them agree. Immutable. */
final class Margins {
    /** How far apart, in points, two left edges may stand and still belong to one column. */
    private static final float COLUMN = 72;

    /** How often lines must begin at an edge, against the commonest edge about there. */
    private static final double OFTEN = 0.4;

    private final TreeMap<Integer, Integer> lefts = new TreeMap<>();
    private final Map<Integer, Float> rights = new HashMap<>();
    /** For each left edge, how much oftener a line there is followed by one at the margin than by one below itself. */
    private final Map<Integer, Integer> firstLines = new HashMap<>();

    private final float gap;

    Margins(List<PdfLine> lines) {
        Map<Integer, Integer> gaps = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            lefts.merge(Math.round(lines.get(i).left()), 1, Integer::sum);
            float apart =
                    i == 0 ? 0 : lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (apart > 1 && lines.get(i).page() == lines.get(i - 1).page()) {
                gaps.merge(Math.round(apart), 1, Integer::sum);
            }
        }
        lines.forEach(line -> rights.merge(left(line), line.right(), Math::max));
        for (int i = 0; i + 1 < lines.size(); i++) {
            int edge = Math.round(lines.get(i).left());
            boolean below = Math.abs(lines.get(i + 1).left() - lines.get(i).left()) < 2;
            firstLines.merge(edge, below ? -1 : 1, Integer::sum);
        }
        gap = gaps.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> (float) entry.getKey())
                .orElse(Float.MAX_VALUE);
    }

    /** Returns the left edge of the column of a line, in points: the leftmost place at which many lines begin that begin about there. */
    int left(PdfLine line) {
        int at = Math.round(line.left());
        NavigableMap<Integer, Integer> near = lefts.subMap(at - (int) COLUMN, true, at + (int) COLUMN, true);
        int most = near.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return near.entrySet().stream()
                .filter(edge -> edge.getValue() >= OFTEN * most)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(at);
    }

    /** Says whether a line begins elsewhere than the lines of its column do. */
    boolean isIndented(PdfLine line) {
        return Math.abs(line.left() - left(line)) > 0.5f * line.size();
    }

    /** Says whether lines that begin where this one does are the first of their paragraphs. */
    boolean isFirstLine(PdfLine line) {
        return isIndented(line) && firstLines.getOrDefault(Math.round(line.left()), 0) > 0;
    }

    /** Says whether a line ends well before the right edge of its column. */
    boolean isShort(PdfLine line) {
        float right = rights.getOrDefault(left(line), line.right());
        return line.right() < right - 0.15f * (right - left(line));
    }

    /** Says whether a line stands further below the one before it than lines do. */
    boolean isApart(PdfLine before, PdfLine line) {
        float apart = line.baseline() - before.baseline();
        return before.page() == line.page() && apart > Math.max(1.35f * gap, 1.2f * line.size());
    }
}

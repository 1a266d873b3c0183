package org.stet.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes away what is printed on page after page near the edges: running heads and feet, and the numbers of the pages. */
final class RunningHeads {
    /** How much of a page counts as near its upper or lower edge. */
    private static final float EDGE = 0.12f;

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:page|p\\.)?\\s?\\W{0,3}\\d{1,4}\\W{0,3}(?:\\s?(?:of|/)\\s?\\d{1,4})?");
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private RunningHeads() {}

    /** Returns the lines that are left, in their order. */
    static List<PdfLine> removed(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (PdfLine line : lines) {
            all.add(line.page());
            if (isNearAnEdge(line)) {
                pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
            }
        }
        List<PdfLine> left = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean repeated = pages.getOrDefault(key(line), Set.of()).size() >= Math.max(2, (all.size() + 3) / 4);
            boolean numbered = all.size() > 1 && NUMBER.matcher(line.text()).matches();
            if (!isNearAnEdge(line) || !(repeated || numbered)) {
                left.add(line);
            }
        }
        return left;
    }

    private static boolean isNearAnEdge(PdfLine line) {
        return line.baseline() < EDGE * line.height() || line.baseline() > (1 - EDGE) * line.height();
    }

    private static String key(PdfLine line) {
        boolean head = line.baseline() < line.height() / 2;
        return head + FIGURES.matcher(line.text()).replaceAll("#");
    }
}

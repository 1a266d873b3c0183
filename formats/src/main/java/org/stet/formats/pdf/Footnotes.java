package org.stet.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away the notes that are set small at the foot of a page. */
final class Footnotes {
    private static final Pattern MARKED = Pattern.compile("(?:\\d{1,3}|[*†‡§]{1,3}|\\p{Lu}).*");

    private Footnotes() {}

    /** Returns the lines that are left, in their order. */
    static List<PdfLine> removed(List<PdfLine> lines) {
        float body = bodySize(lines);
        List<PdfLine> left = new ArrayList<>();
        int begin = 0;
        while (begin < lines.size()) {
            int end = begin;
            while (end < lines.size()
                    && lines.get(end).page() == lines.get(begin).page()) {
                end++;
            }
            left.addAll(lines.subList(begin, foot(lines, begin, end, body)));
            begin = end;
        }
        return left;
    }

    /** Returns the size most letters of the lines have, in points. */
    static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static int foot(List<PdfLine> lines, int begin, int end, float body) {
        int foot = end;
        while (foot > begin && isSmallAndLow(lines.get(foot - 1), body)) {
            foot--;
        }
        boolean note = foot < end
                && foot > begin
                && MARKED.matcher(lines.get(foot).text()).matches();
        return note ? foot : end;
    }

    private static boolean isSmallAndLow(PdfLine line, float body) {
        return line.size() < 0.9f * body && line.baseline() > line.height() / 2;
    }
}

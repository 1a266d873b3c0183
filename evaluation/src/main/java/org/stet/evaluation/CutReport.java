package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came of reading articles cut off at many places.
 *
 * @param articles how many articles were cut
 * @param cuts how many texts were made of them and read
 * @param again how many readings were made a second time and compared
 * @param counts how often each kind of trouble occurred
 * @param first the first troubles
 */
public record CutReport(
        long articles, long cuts, long again, Map<CutTrouble.Kind, Long> counts, List<CutTrouble> first) {
    public CutReport {
        counts = Map.copyOf(counts);
        first = List.copyOf(first);
    }

    /** Says whether nothing went wrong. */
    public boolean isSound() {
        return counts.isEmpty();
    }

    /** Returns how often a kind of trouble occurred. */
    public long count(CutTrouble.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Returns the counts as lines for people, and the first troubles after them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "articles", articles);
        line(text, "cuts", cuts);
        line(text, "read again", again);
        line(text, "violations", count(CutTrouble.Kind.VIOLATION));
        line(text, "exceptions", count(CutTrouble.Kind.EXCEPTION));
        line(text, "differences", count(CutTrouble.Kind.DIFFERENCE));
        if (!first.isEmpty()) {
            text.append('\n');
            first.forEach(trouble -> text.append(trouble).append('\n'));
        }
        return text.toString();
    }

    /** Returns the report as plain maps, lists, strings and numbers, for JSON. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("articles", articles);
        map.put("cuts", cuts);
        map.put("again", again);
        map.put("violations", count(CutTrouble.Kind.VIOLATION));
        map.put("exceptions", count(CutTrouble.Kind.EXCEPTION));
        map.put("differences", count(CutTrouble.Kind.DIFFERENCE));
        map.put("first", first.stream().map(CutTrouble::toString).toList());
        return map;
    }

    private static void line(StringBuilder text, String name, long count) {
        text.append(String.format(Locale.ROOT, "%-12s %9s\n", name, Decimals.grouped(count)));
    }
}

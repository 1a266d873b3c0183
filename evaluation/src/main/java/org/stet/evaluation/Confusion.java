package org.stet.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** How often each answer was given where another, or the same, is right. */
final class Confusion {
    private final String name;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    Confusion(String name) {
        this.name = name;
    }

    /** Counts an answer. */
    void add(String right, String answer) {
        counts.computeIfAbsent(right, none -> new LinkedHashMap<>()).merge(answer, 1, Integer::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Returns of what was answered so, the share that is right. */
    OptionalDouble precision(String answer) {
        int all = counts.values().stream()
                .mapToInt(row -> row.getOrDefault(answer, 0))
                .sum();
        return share(count(answer, answer), all);
    }

    /** Returns of what is so, the share that was answered so. */
    OptionalDouble recall(String right) {
        int all = counts.getOrDefault(right, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return share(count(right, right), all);
    }

    private static OptionalDouble share(int part, int all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    }

    private int count(String right, String answer) {
        return counts.getOrDefault(right, Map.of()).getOrDefault(answer, 0);
    }

    Map<String, Map<String, Integer>> toMap() {
        return counts;
    }

    /** Returns the matrix as a table: a row for what is right, a column for what was answered. */
    String text() {
        TreeSet<String> answers = new TreeSet<>();
        counts.values().forEach(row -> answers.addAll(row.keySet()));
        StringBuilder text = new StringBuilder(name + ": right below, answered across\n");
        List<String> heads = new ArrayList<>(answers);
        text.append(String.format(Locale.ROOT, "  %-16s", ""));
        heads.forEach(head -> text.append(String.format(Locale.ROOT, " %15s", head)));
        text.append('\n');
        for (String right : new TreeSet<>(counts.keySet())) {
            text.append(String.format(Locale.ROOT, "  %-16s", right));
            heads.forEach(head -> text.append(String.format(Locale.ROOT, " %15s", shown(count(right, head)))));
            text.append('\n');
        }
        return text.toString();
    }

    private static String shown(int count) {
        return count == 0 ? "·" : String.valueOf(count);
    }
}

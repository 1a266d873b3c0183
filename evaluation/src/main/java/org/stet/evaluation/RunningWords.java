package org.stet.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Running heads that a table made from printed pages carries in its sentences: runs of words that the transcript does not have where they
 * stand and that come back the same at least three times.
 */
final class RunningWords {
    private static final int TIMES = 3;

    private RunningWords() {}

    /** Returns those of the words not found that belong to running heads. */
    static Set<Integer> among(List<SpokenWord> gold, Set<Integer> found) {
        Map<String, List<Integer>> runs = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        int begin = 0;
        for (int i = 0; i <= gold.size(); i++) {
            if (i == gold.size() || found.contains(i)) {
                if (i > begin) {
                    String run = words(gold, begin, i);
                    times.merge(run, 1, Integer::sum);
                    indices(begin, i).forEach(runs.computeIfAbsent(run, key -> new ArrayList<>())::add);
                }
                begin = i + 1;
            }
        }
        Set<Integer> heads = new HashSet<>();
        runs.forEach((run, places) -> {
            if (times.getOrDefault(run, 0) >= TIMES && run.indexOf(' ') > 0) {
                heads.addAll(places);
            }
        });
        return heads;
    }

    private static String words(List<SpokenWord> gold, int begin, int end) {
        return gold.subList(begin, end).stream().map(SpokenWord::word).collect(Collectors.joining(" "));
    }

    private static List<Integer> indices(int begin, int end) {
        List<Integer> indices = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            indices.add(i);
        }
        return indices;
    }
}

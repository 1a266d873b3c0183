package org.stet.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places that two long texts certainly share: runs of words that each has once, in the same order in both. */
final class Anchors {
    private static final int RUN = 4;

    private Anchors() {}

    /** Returns pairs of a draft and a record index, rising in both. */
    static List<int[]> find(List<Word> draft, List<Word> record) {
        Map<String, Integer> inDraft = once(draft);
        Map<String, Integer> inRecord = once(record);
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i + RUN <= draft.size(); i++) {
            String run = run(draft, i);
            Integer at = inRecord.get(run);
            if (at != null && at >= 0 && inDraft.getOrDefault(run, -1) == i) {
                pairs.add(new int[] {i, at});
            }
        }
        return rising(pairs);
    }

    private static Map<String, Integer> once(List<Word> words) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            places.merge(run(words, i), i, (one, other) -> -1);
        }
        return places;
    }

    private static String run(List<Word> words, int from) {
        StringBuilder run = new StringBuilder();
        for (int i = from; i < from + RUN; i++) {
            run.append(words.get(i).form()).append(' ');
        }
        return run.toString();
    }

    private static List<int[]> rising(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> rising = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            rising.add(Arrays.copyOf(pairs.get(i), 2));
        }
        Collections.reverse(rising);
        return rising;
    }
}

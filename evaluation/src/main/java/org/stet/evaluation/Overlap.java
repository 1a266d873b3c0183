package org.stet.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How two texts overlap in runs of four words, as article-extraction-benchmark counts: each run as often as it occurs, and
 * the three numbers divided by their sum, so that a long text weighs no more than a short one.
 *
 * @param right the share of runs in both
 * @param extra the share of runs in the prediction alone
 * @param missing the share of runs in the gold alone
 */
record Overlap(double right, double extra, double missing) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;

    /** Compares a predicted text with the gold. */
    static Overlap of(String gold, String predicted) {
        Map<List<String>, Integer> left = runs(gold);
        long right = 0;
        long extra = 0;
        for (Map.Entry<List<String>, Integer> run : runs(predicted).entrySet()) {
            int wanted = left.getOrDefault(run.getKey(), 0);
            right += Math.min(wanted, run.getValue());
            extra += Math.max(0, run.getValue() - wanted);
        }
        long missing = left.values().stream().mapToLong(Integer::longValue).sum() - right;
        double all = right + extra + missing;
        return all == 0 ? new Overlap(0, 0, 0) : new Overlap(right / all, extra / all, missing / all);
    }

    /** Says whether anything was predicted; a page without a prediction has no precision. */
    boolean hasPrecision() {
        return right + extra > 0;
    }

    /** Says whether there was anything to find; a page without gold has no recall. */
    boolean hasRecall() {
        return right + missing > 0;
    }

    double precision() {
        return right / (right + extra);
    }

    double recall() {
        return right / (right + missing);
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && i < words.size(); i++) {
            runs.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
        }
        return runs;
    }
}

package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How well the turns of a folder of transcripts were read.
 *
 * @param scores the score of each file, by name
 */
public record TranscriptReport(List<TranscriptScore> scores) {
    public TranscriptReport {
        scores = List.copyOf(scores);
    }

    /** Returns the sum over all files. */
    public TranscriptScore total() {
        return scores.stream().reduce(new TranscriptScore("all", 0, 0, 0, 0, 0), TranscriptScore::plus);
    }

    /** Returns the report as a table for people. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%-32s %9s %9s %9s %7s %9s %8s %9s\n",
                "file",
                "words",
                "found",
                "right",
                "heads",
                "nameless",
                "right %",
                "of named"));
        scores.forEach(score -> text.append(line(score)));
        return text.append(line(total())).toString();
    }

    /** Returns the report as plain maps, lists, strings and numbers, for JSON. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("files", scores.stream().map(TranscriptScore::toMap).toList());
        map.put("all", total().toMap());
        return map;
    }

    private static String line(TranscriptScore score) {
        return String.format(
                Locale.ROOT,
                "%-32s %9s %9s %9s %7s %9s %8s %9s\n",
                score.file(),
                Decimals.grouped(score.words()),
                Decimals.grouped(score.found()),
                Decimals.grouped(score.right()),
                Decimals.grouped(score.heads()),
                Decimals.grouped(score.nameless()),
                percent(score.share()),
                percent(score.shareOfNamed()));
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", 100 * share.getAsDouble());
    }
}

package org.stet.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.stet.verification.Finding;
import org.stet.verification.Verdict;

/** How many edits that change the sense the check found at risk, and how many that do not, by class. */
public final class EditReport {
    private record Tally(int rows, int severe, int located) {
        Tally plus(EditedPassage row) {
            Finding finding = row.finding();
            boolean alarm = finding.verdict() == Verdict.SENSE_AT_RISK || finding.verdict() == Verdict.OTHER_SPEAKER;
            return new Tally(
                    rows + 1,
                    severe + (alarm ? 1 : 0),
                    located + (finding.evidence().isPresent() ? 1 : 0));
        }

        OptionalDouble share() {
            return rows == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) severe / rows);
        }
    }

    private static final Tally NONE = new Tally(0, 0, 0);

    private final List<EditedPassage> rows;

    EditReport(List<EditedPassage> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Returns the report as tables for people. */
    public String text() {
        return table("Edits that change the sense", true) + "\n" + table("Harmless edits", false);
    }

    private String table(String heading, boolean flip) {
        StringBuilder text = new StringBuilder(line(heading, "rows", "at risk", "%", "located"));
        tallies(flip)
                .forEach((kind, tally) -> text.append(line(
                        "  " + kind,
                        String.valueOf(tally.rows()),
                        String.valueOf(tally.severe()),
                        Decimals.percent(tally.share()),
                        String.valueOf(tally.located()))));
        return text.toString();
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-30s %6s %8s %7s %8s%n", (Object[]) cells);
    }

    private Map<String, Tally> tallies(boolean flip) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Tally all = NONE;
        for (EditedPassage row : rows) {
            if (row.edit().flip() == flip) {
                tallies.put(
                        row.edit().kind(),
                        tallies.getOrDefault(row.edit().kind(), NONE).plus(row));
                all = all.plus(row);
            }
        }
        tallies.put("all", all);
        return tallies;
    }

    /** Returns the rows on which the check went wrong: flips that were missed and harmless edits that were not let pass. */
    public List<String> misses() {
        List<String> misses = new ArrayList<>();
        for (EditedPassage row : rows) {
            boolean alarm = row.finding().verdict() == Verdict.SENSE_AT_RISK
                    || row.finding().verdict() == Verdict.OTHER_SPEAKER;
            if (alarm != row.edit().flip()) {
                misses.add(row.edit().kind() + (row.edit().flip() ? " (missed)" : " (alarm)") + "\n  said    "
                        + row.passage().words() + "\n  printed " + row.words() + "\n  "
                        + row.finding().verdict().id() + ": " + row.finding().reason());
            }
        }
        return misses;
    }

    /** Returns the report as plain maps, lists, strings and numbers, for JSON. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("flips", toMap(true));
        map.put("harmless", toMap(false));
        return map;
    }

    private Map<String, Object> toMap(boolean flip) {
        Map<String, Object> map = new LinkedHashMap<>();
        tallies(flip)
                .forEach((kind, tally) -> map.put(
                        kind, Map.of("rows", tally.rows(), "atRisk", tally.severe(), "located", tally.located())));
        return map;
    }
}

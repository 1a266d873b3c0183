package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.stet.evaluation.FeedExpectation.Place;

/**
 * What came of reading a suite of feeds.
 *
 * @param files how many were read
 * @param refused those that were refused or threw, each with the reason
 * @param strange those that were not taken for feeds
 * @param outcomes what came of each expectation
 * @param others how many expectations on titles and links are in another form, and so not counted
 * @param silent how many files expect nothing of titles and links
 */
public record FeedReport(
        int files, List<String> refused, List<String> strange, List<FeedOutcome> outcomes, int others, int silent) {
    public FeedReport {
        refused = List.copyOf(refused);
        strange = List.copyOf(strange);
        outcomes = List.copyOf(outcomes);
    }

    /** Says whether no file was refused. */
    public boolean isSound() {
        return refused.isEmpty();
    }

    /** Returns the figures as lines for people, and after them what did not come out as expected. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%d files, %d refused, %d not taken for feeds\n", files, refused.size(), strange.size()));
        for (Place place : Place.values()) {
            text.append(line(place.toString(), of(place)));
        }
        text.append(line("all", outcomes));
        text.append(String.format(
                Locale.ROOT, "not counted: %d in another form; %d files expect none of these\n", others, silent));
        refused.forEach(one -> text.append("  REFUSED ").append(one).append('\n'));
        strange.forEach(
                one -> text.append("  NOT TAKEN FOR A FEED ").append(one).append('\n'));
        otherwise().forEach(one -> text.append("  ").append(one).append('\n'));
        return text.toString();
    }

    /** Returns the report as plain maps, lists, strings and numbers, for JSON. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("files", files);
        map.put("refused", refused);
        map.put("strange", strange);
        for (Place place : Place.values()) {
            map.put(id(place), counts(of(place)));
        }
        map.put("all", counts(outcomes));
        map.put("otherwise", otherwise().stream().map(FeedReport::fields).toList());
        map.put("others", others);
        map.put("silent", silent);
        return map;
    }

    private List<FeedOutcome> otherwise() {
        return outcomes.stream().filter(one -> !one.isAsExpected()).toList();
    }

    private List<FeedOutcome> of(Place place) {
        return outcomes.stream().filter(one -> one.place() == place).toList();
    }

    private static Map<String, Object> counts(List<FeedOutcome> outcomes) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("expectations", outcomes.size());
        map.put("expected", right(outcomes));
        return map;
    }

    private static Map<String, Object> fields(FeedOutcome outcome) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", outcome.file());
        map.put("place", id(outcome.place()));
        map.put("expected", outcome.expected());
        map.put("found", outcome.found());
        return map;
    }

    private static String id(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private static long right(List<FeedOutcome> outcomes) {
        return outcomes.stream().filter(FeedOutcome::isAsExpected).count();
    }

    private static String line(String name, List<FeedOutcome> outcomes) {
        long right = right(outcomes);
        OptionalDouble share =
                outcomes.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) right / outcomes.size());
        return String.format(
                Locale.ROOT,
                "%-12s %5d of %5d as expected, %5s %%\n",
                name,
                right,
                outcomes.size(),
                Decimals.percent(share));
    }
}

package org.stet.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came of parsing the files of a WebVTT conformance suite.
 *
 * @param files how many were parsed
 * @param listed those that do not come out as expected
 */
public record CaptionReport(int files, List<Listed> listed) {
    /**
     * A file that does not come out as expected.
     *
     * @param file its path below the folder of the suite
     * @param difference in what it differs
     */
    public record Listed(String file, Difference difference) {}

    /**
     * A difference from what is expected.
     *
     * @param words what was expected and what was found
     * @param reason why that is as it should be; empty where there is no reason but a mistake
     */
    public record Difference(String words, Optional<String> reason) {}

    public CaptionReport {
        listed = List.copyOf(listed);
    }

    /** Says whether every difference has a reason. */
    public boolean isSound() {
        return listed.stream().noneMatch(one -> one.difference().reason().isEmpty());
    }

    /** Returns the figures as lines for people, and the files that differ, with their reasons. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%d files, %d as expected, %d otherwise\n", files, files - listed.size(), listed.size()));
        for (Listed one : listed) {
            Difference difference = one.difference();
            String reason = difference.reason().orElse("NO REASON: " + difference.words());
            text.append("  ").append(one.file()).append(": ").append(reason).append('\n');
        }
        return text.toString();
    }

    /** Returns the report as plain maps, lists, strings and numbers, for JSON. */
    public Map<String, Object> toMap() {
        List<Map<String, Object>> otherwise = new ArrayList<>();
        for (Listed one : listed) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("file", one.file());
            map.put("difference", one.difference().words());
            one.difference().reason().ifPresent(reason -> map.put("reason", reason));
            otherwise.add(map);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("files", files);
        map.put("expected", files - listed.size());
        map.put("otherwise", otherwise);
        return map;
    }
}

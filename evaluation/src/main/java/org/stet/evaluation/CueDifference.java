package org.stet.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.evaluation.CaptionReport.Difference;
import org.stet.formats.caption.Cue;

/**
 * Compares cues with what a suite expects. A suite older than today's standard, as vtt.js's is, calls the middle {@code middle}; it
 * is taken for {@code center}.
 */
final class CueDifference {
    private static final String REGIONS =
            "regions are defined in the header here, a form that the standard has dropped";
    private static final String MORE_CUES =
            "the standard now reads a cue that no empty line divides from the lines before it";
    private static final String ALIGNMENT =
            "the standard now names the alignment of a position line-left, center, line-right";
    private static final String LINE_ALIGNMENT =
            "the standard now passes over a setting whose alignment it does not know";

    private static final String HOURS =
            "a first number above 59, or not of two digits, is one of hours, which the standard now wants minutes and seconds behind";
    private static final Pattern HOURS_ALONE = Pattern.compile("(?m)^(?:\\d{3,}|[6-9]\\d):\\d\\d\\.\\d{3}");

    private CueDifference() {}

    /**
     * Returns the first difference.
     *
     * @param file the text of the file, for the reason
     */
    static Optional<Difference> of(List<Cue> cues, JsonNode expected, String file) {
        JsonNode wanted = expected.path("cues");
        if (cues.size() != wanted.size()) {
            String words = wanted.size() + " cues expected, " + cues.size() + " found";
            boolean hours =
                    cues.size() < wanted.size() && HOURS_ALONE.matcher(file).find();
            Optional<String> more = Optional.of(MORE_CUES).filter(reason -> cues.size() > wanted.size());
            return Optional.of(new Difference(words, hours ? Optional.of(HOURS) : more));
        }
        for (int i = 0; i < cues.size(); i++) {
            Optional<Difference> difference = of(cues.get(i), wanted.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        int regions = expected.path("regions").size();
        return regions == 0
                ? Optional.empty()
                : Optional.of(new Difference(regions + " regions expected", Optional.of(REGIONS)));
    }

    private static Optional<Difference> of(Cue cue, JsonNode wanted) {
        Map<String, String> settings = cue.settings().values();
        return differs("id", cue.id(), wanted)
                .or(() -> differs("text", cue.text(), wanted))
                .or(() -> differs("startTime", seconds(cue.start()), wanted))
                .or(() -> differs("endTime", seconds(cue.end()), wanted))
                .or(() -> differs("vertical", settings.getOrDefault("vertical", ""), wanted))
                .or(() -> differs("size", number(settings.getOrDefault("size", "100")), wanted))
                .or(() -> differs("align", settings.getOrDefault("align", "center"), wanted))
                .or(() -> differs("line", number(head(settings.getOrDefault("line", "auto"))), wanted))
                .or(() -> differs(
                        "snapToLines", !settings.getOrDefault("line", "").contains("%"), wanted))
                .or(() -> differs("lineAlign", tail(settings.getOrDefault("line", ""), "start"), wanted))
                .or(() -> differs("position", number(head(settings.getOrDefault("position", "auto"))), wanted))
                .or(() -> differs("positionAlign", positionAlign(settings), wanted));
    }

    private static Optional<Difference> differs(String key, Object found, JsonNode wanted) {
        JsonNode value = wanted.path(key);
        Object expected = value.isNumber()
                ? (Object) value.doubleValue()
                : value.isBoolean() ? (Object) value.booleanValue() : value.asText();
        expected = expected.equals("middle") ? "center" : expected;
        if (Objects.equals(expected, found)) {
            return Optional.empty();
        }
        Optional<String> reason = switch (key) {
            case "position", "positionAlign" -> Optional.of(ALIGNMENT);
            case "line", "lineAlign" -> Optional.of(LINE_ALIGNMENT);
            default -> Optional.empty();
        };
        return Optional.of(new Difference(key + " is " + found + ", expected " + expected, reason));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static Object number(String value) {
        return value.equals("auto") ? value : (Object) (Double.parseDouble(value.replace("%", "")) + 0.0);
    }

    private static String head(String value) {
        return value.contains(",") ? value.substring(0, value.indexOf(',')) : value;
    }

    private static String tail(String value, String other) {
        return value.contains(",") ? value.substring(value.indexOf(',') + 1) : other;
    }

    private static String positionAlign(Map<String, String> settings) {
        String alignment = tail(settings.getOrDefault("position", ""), settings.getOrDefault("align", "center"));
        return switch (alignment) {
            case "line-left", "left" -> "start";
            case "line-right", "right" -> "end";
            default -> alignment;
        };
    }
}

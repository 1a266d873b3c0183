package org.stet.formats.caption;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The settings behind a cue's times that the standard accepts, by name: region, vertical, line, position, size, align. A reader of
 * words needs none of them; a setting that the standard passes over is not here.
 *
 * @param values the accepted value of each name, as written
 */
public record CueSettings(Map<String, String> values) {
    /** No settings. */
    static final CueSettings NONE = new CueSettings(Map.of());

    private static final Pattern SPACE = Pattern.compile("[ \\t\\f]+");
    private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,300}(?:\\.\\d{1,300})?%");
    private static final Pattern LINE = Pattern.compile("-?\\d{1,300}(?:\\.\\d{1,300})?");
    private static final int LONGEST = 1000;

    public CueSettings {
        values = Map.copyOf(values);
    }

    /** Reads what stands behind the times. */
    static CueSettings of(String settings) {
        if (settings.isBlank() || settings.length() > LONGEST) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        for (String setting : SPACE.split(settings, -1)) {
            int colon = setting.indexOf(':');
            if (colon > 0
                    && colon < setting.length() - 1
                    && accepts(setting.substring(0, colon), setting.substring(colon + 1))) {
                values.put(setting.substring(0, colon), setting.substring(colon + 1));
            }
        }
        return new CueSettings(values);
    }

    private static boolean accepts(String name, String value) {
        return switch (name) {
            case "region" -> true;
            case "vertical" -> Set.of("rl", "lr").contains(value);
            case "line" -> aligned(value, Set.of("start", "center", "end"), true);
            case "position" -> aligned(value, Set.of("line-left", "center", "line-right"), false);
            case "size" -> isPercentage(value);
            case "align" -> Set.of("start", "center", "end", "left", "right").contains(value);
            default -> false;
        };
    }

    private static boolean aligned(String value, Set<String> alignments, boolean lines) {
        int comma = value.indexOf(',');
        String place = comma < 0 ? value : value.substring(0, comma);
        return (isPercentage(place) || (lines && LINE.matcher(place).matches()))
                && (comma < 0 || alignments.contains(value.substring(comma + 1)));
    }

    private static boolean isPercentage(String value) {
        return PERCENTAGE.matcher(value).matches() && Double.parseDouble(value.substring(0, value.length() - 1)) <= 100;
    }
}

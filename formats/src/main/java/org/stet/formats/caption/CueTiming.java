package org.stet.formats.caption;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that says when a cue begins and ends.
 *
 * @param start when it begins
 * @param end when it ends
 * @param settings what stands behind
 */
record CueTiming(Duration start, Duration end, String settings) {
    private static final String TIME = "(?:(\\d{1,9}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern STANDARD =
            Pattern.compile("[ \\t\\f]*+" + TIME + "[ \\t\\f]*+-->[ \\t\\f]*+" + TIME + "(?!\\d)(.*)", Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile(TIME);

    /** Reads a line as the standard asks. */
    static Optional<CueTiming> of(String line) {
        Matcher times = STANDARD.matcher(line);
        return times.matches()
                ? Optional.of(new CueTiming(time(times, 1), time(times, 5), times.group(9)))
                : Optional.empty();
    }

    /** Reads a time by itself, as in a tag. */
    static Optional<Duration> time(String time) {
        Matcher alone = ALONE.matcher(time);
        return alone.matches() ? Optional.of(time(alone, 1)) : Optional.empty();
    }

    private static Duration time(Matcher times, int group) {
        String hours = times.group(group);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)));
    }
}

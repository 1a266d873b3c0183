package org.stet.formats.caption;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times of a caption as people and programs write them: hours or minutes left out, a comma, a point or a colon before the
 * thousandths or none at all, full-width marks, an arrow of another make.
 *
 * @param start when the caption begins
 * @param end when it ends
 */
record LooseTiming(Duration start, Duration end) {
    private static final String TIME = "(-?)(?:(\\d{1,9})[:：])?(?:(\\d{1,9})[:：])?(\\d{1,9})(?:([.,，。:：])(\\d{1,9}))?";
    private static final String ARROW = "[ \\t]*+(?:-{1,3} ?-?>|—>|–>|→|=+>)[ \\t]*+";
    private static final Pattern TIMES =
            Pattern.compile("[ \\t\\uFEFF]*+" + TIME + ARROW + TIME + "(?:\\s.*)?", Pattern.DOTALL);
    private static final String CLOCK = "\\d{1,3}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?";
    private static final Pattern TWO_CLOCKS = Pattern.compile("\\s*(" + CLOCK + ")[\\s,;|-]{1,9}(" + CLOCK + ")\\s*");
    private static final int MOST_CLOCKS = 80;
    /** Reads a line that has an arrow between two times. */
    static Optional<LooseTiming> of(String line) {
        Matcher times = TIMES.matcher(line);
        return times.matches() ? Optional.of(new LooseTiming(time(times, 1), time(times, 7))) : Optional.empty();
    }

    /** Reads a line that is two times whose arrow is gone. */
    static Optional<LooseTiming> withoutArrow(String line) {
        Matcher clocks = TWO_CLOCKS.matcher(line);
        return line.length() < MOST_CLOCKS && clocks.matches()
                ? of(clocks.group(1) + " --> " + clocks.group(2))
                : Optional.empty();
    }

    private static Duration time(Matcher times, int group) {
        if (!times.group(group).isEmpty()) {
            return Duration.ZERO;
        }
        boolean hours = times.group(group + 2) != null;
        long first = number(times, group + 1);
        long second = number(times, group + 2);
        return Duration.ofHours(hours ? first : 0)
                .plusMinutes(hours ? second : first)
                .plusSeconds(number(times, group + 3))
                .plusMillis(thousandths(times, group + 4));
    }

    private static long number(Matcher times, int group) {
        String digits = times.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Behind a point stands a fraction, behind any other mark a number of thousandths. */
    private static long thousandths(Matcher times, int group) {
        String digits = times.group(group + 1);
        if (digits == null) {
            return 0;
        }
        return ".".equals(times.group(group))
                ? Long.parseLong((digits + "00").substring(0, 3))
                : Long.parseLong(digits);
    }
}

package org.stet.formats.transcript;

import java.time.Duration;
import java.util.regex.Pattern;

/** Times since a recording began, as transcripts write them: {@code 0:12}, {@code 1:02:03}, {@code 00:12:03.400}. */
final class ClockTime {
    /** A time without brackets. */
    static final String PATTERN = "\\d{1,3}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?";

    private static final Pattern ALONE = Pattern.compile(PATTERN);

    private ClockTime() {}

    /** Says whether words are such a time and nothing else. */
    static boolean isAlone(String words) {
        return words.length() <= 16 && ALONE.matcher(words).matches();
    }

    /** Returns the duration that a time matched by {@link #PATTERN} stands for. */
    static Duration of(String time) {
        String[] parts = time.split(":", -1);
        String[] seconds = parts[parts.length - 1].split("[.,]", -1);
        Duration duration = Duration.ofSeconds(Long.parseLong(seconds[0]));
        duration = duration.plusMinutes(Long.parseLong(parts[parts.length - 2]));
        if (parts.length == 3) {
            duration = duration.plusHours(Long.parseLong(parts[0]));
        }
        return seconds.length == 1
                ? duration
                : duration.plusMillis(Long.parseLong((seconds[1] + "00").substring(0, 3)));
    }
}

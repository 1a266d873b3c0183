package org.stet.formats.output.writing;

import java.time.Duration;
import java.util.Locale;

/** Moments of a recording as {@code 00:12:03.400}. */
public final class TimeCode {
    private TimeCode() {}

    /** Returns hours, minutes, seconds and thousandths; hours have two digits or as many as they need. */
    public static String of(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }
}

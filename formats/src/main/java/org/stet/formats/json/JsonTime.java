package org.stet.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times since a recording began: a number of seconds or thousandths, or a clock such as {@code 00:12:03.400}. */
final class JsonTime {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,6}):(\\d{1,6})(?:[.,](\\d{1,9}))?");
    private static final double LAST = 1e12;

    private JsonTime() {}

    /**
     * Reads the value that the parser stands at; empty if it is no time.
     *
     * @param second how many of the file's units make a second
     */
    static Optional<Duration> of(JsonParser parser, int second) throws IOException {
        JsonToken value = parser.currentToken();
        if (value == JsonToken.VALUE_STRING) {
            return of(parser.getText());
        }
        if (value == null || !value.isNumeric()) {
            return Optional.empty();
        }
        double units = parser.getDoubleValue();
        return units >= 0 && units < LAST
                ? Optional.of(Duration.ofMillis(Math.round(units * 1000 / second)))
                : Optional.empty();
    }

    /** Reads a clock. */
    static Optional<Duration> of(String time) {
        Matcher clock = CLOCK.matcher(time.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        String fraction = clock.group(4) == null ? "" : clock.group(4);
        return Optional.of(Duration.ofHours(clock.group(1) == null ? 0 : Long.parseLong(clock.group(1)))
                .plusMinutes(Long.parseLong(clock.group(2)))
                .plusSeconds(Long.parseLong(clock.group(3)))
                .plusMillis(Long.parseLong((fraction + "000").substring(0, 3))));
    }
}

package org.stet.formats.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people and machines write them: {@code 2025-02-27T19:04:00-05:00}, {@code 20250227}, {@code Feb. 27, 2025},
 * {@code Thu, 27 Feb 2025 19:04:00 GMT}, {@code 27.02.2025}. The day is the one that is written: no time zone is reckoned in.
 */
public final class WrittenDay {
    private static final int LONGEST = 200;
    private static final int FEWEST_DIGITS = 5;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}([-/.])[0-9]{1,2}\\1[0-9]{1,2}(?![0-9])");
    private static final Pattern COMPACT =
            Pattern.compile("(?<![0-9])(?:19|20)[0-9]{6}(?=$|[T\\s_-]|[0-9]{6}(?![0-9]))");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![0-9])[0-9]{1,2}([-/.])[0-9]{1,2}\\1(?:19|20)[0-9]{2}(?![0-9])");
    private static final Pattern SEPARATOR = Pattern.compile("[-/.]");

    private WrittenDay() {}

    /** Returns the first day written in some words; empty where there is none, or where day and month could change places. */
    public static Optional<LocalDate> in(String words) {
        String start = words.substring(0, Math.min(LONGEST, words.length()));
        if (!mayHoldDay(start)) {
            return Optional.empty();
        }
        return yearFirst(start)
                .or(() -> compact(start))
                .or(() -> NamedDay.in(start))
                .or(() -> yearLast(start));
    }

    /** Says whether there are digits enough for a year and a day. */
    private static boolean mayHoldDay(String words) {
        int digits = 0;
        for (int i = 0; i < words.length() && digits < FEWEST_DIGITS; i++) {
            digits += words.charAt(i) >= '0' && words.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private static Optional<LocalDate> yearFirst(String words) {
        Matcher matcher = YEAR_FIRST.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String[] parts = SEPARATOR.split(matcher.group(), -1);
        return day(number(parts[0]), number(parts[1]), number(parts[2]));
    }

    private static Optional<LocalDate> compact(String words) {
        Matcher matcher = COMPACT.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String day = matcher.group();
        return day(number(day.substring(0, 4)), number(day.substring(4, 6)), number(day.substring(6, 8)));
    }

    private static Optional<LocalDate> yearLast(String words) {
        Matcher matcher = YEAR_LAST.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String[] parts = SEPARATOR.split(matcher.group(), -1);
        int first = number(parts[0]);
        int second = number(parts[1]);
        if (matcher.group(1).equals(".") || first > 12 || first == second) {
            return day(number(parts[2]), second, first);
        }
        return second > 12 ? day(number(parts[2]), first, second) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Returns a day of the calendar; empty where there is no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

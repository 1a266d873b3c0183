package org.stet.formats.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: {@code June 16, 2015}, {@code 16 June 2015}, {@code Tues., 3rd March 2031}, {@code 2015-06-16}. */
public final class WrittenDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + " {1,3}" + DAY + ",? {1,3}(?<year>[12]\\d{3})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b" + DAY + " {1,3}(?:of )?" + MONTH + ",? {1,3}(?<year>[12]\\d{3})\\b", Pattern.CASE_INSENSITIVE);

    private WrittenDay() {}

    /** Returns the first day written in a line. */
    public static Optional<LocalDate> in(String line) {
        return found(MONTH_FIRST.matcher(line))
                .or(() -> found(DAY_FIRST.matcher(line)))
                .or(() -> PublicationDate.inFileName(line));
    }

    private static Optional<LocalDate> found(Matcher written) {
        if (!written.find()) {
            return Optional.empty();
        }
        int month = 1 + MONTHS.indexOf(written.group("month").substring(0, 3).toLowerCase(Locale.ROOT));
        try {
            int day = Integer.parseInt(written.group("day"));
            return Optional.of(LocalDate.of(Integer.parseInt(written.group("year")), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

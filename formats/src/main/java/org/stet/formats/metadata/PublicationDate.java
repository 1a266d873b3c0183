package org.stet.formats.metadata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written as {@code YYYY-MM-DD}. */
public final class PublicationDate {
    private static final Pattern DAY = Pattern.compile("(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])");

    private PublicationDate() {}

    /** Returns the day that {@code value} begins with; a time of day may follow it. */
    public static Optional<LocalDate> of(String value) {
        Matcher day = DAY.matcher(value);
        return day.lookingAt() ? parsed(day.group()) : Optional.empty();
    }

    /** Returns the first day in the last name of a path; the names of folders do not count. */
    public static Optional<LocalDate> inFileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return DAY.matcher(name)
                .results()
                .flatMap(day -> parsed(day.group()).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String day) {
        return WrittenDay.day(
                Integer.parseInt(day.substring(0, 4)),
                Integer.parseInt(day.substring(5, 7)),
                Integer.parseInt(day.substring(8)));
    }
}

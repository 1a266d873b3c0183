package org.stet.formats.output.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
public final class Day {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Day() {}

    /** Returns such as {@code 15 May 2025}. */
    public static String of(LocalDate day) {
        return FORMAT.format(day);
    }
}

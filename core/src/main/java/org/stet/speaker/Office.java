package org.stet.speaker;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An office that somebody has held.
 *
 * @param title what its holder is called, without the jurisdiction: "prime minister"
 * @param jurisdiction of what: "United Kingdom"
 * @param from the first day on which it was held for certain; where only a year is known the last of that year
 * @param to the last day on which it was held for certain; empty while it is held
 */
public record Office(String title, Optional<String> jurisdiction, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Office {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an office needs a title");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get().withDayOfYear(1))) {
            throw new IllegalArgumentException(
                    "an office cannot end (" + to.get() + ") before it begins (" + from.get() + ")");
        }
    }

    /** Says whether it was held on that day for certain. */
    public boolean heldOn(LocalDate day) {
        return from.filter(first -> !day.isBefore(first)).isPresent()
                && to.filter(last -> day.isAfter(last)).isEmpty();
    }

    /** Says whether it was held on that day or before. */
    boolean heldBy(LocalDate day) {
        return from.filter(first -> !day.isBefore(first)).isPresent();
    }

    /** Returns the words of the title that tell it apart, synonyms as one, in small letters. */
    List<String> words() {
        return List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .map(Lexicon::synonym)
                .toList();
    }

    /**
     * Returns the first day that lies in a period for certain from its beginning on: the last day of it.
     *
     * @param period a day, month or year in the form of ISO 8601: {@code 2016-07-13}, {@code 2016-07}, {@code 2016}
     * @throws DateTimeParseException if it is none
     */
    public static LocalDate begun(String period) {
        return switch (period.length()) {
            case 4 -> Year.parse(period).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(period).atEndOfMonth();
            default -> LocalDate.parse(period);
        };
    }

    /**
     * Returns the last day that lies before a period's end for certain: the first day of it.
     *
     * @param period a day, month or year in the form of ISO 8601
     * @throws DateTimeParseException if it is none
     */
    public static LocalDate ended(String period) {
        return switch (period.length()) {
            case 4 -> Year.parse(period).atDay(1);
            case 7 -> YearMonth.parse(period).atDay(1);
            default -> LocalDate.parse(period);
        };
    }
}

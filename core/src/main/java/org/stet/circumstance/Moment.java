package org.stet.circumstance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What the words of a time mean, to be reckoned from the article's date. Immutable. */
@FunctionalInterface
interface Moment {
    /** Returns the day, week, month or year in ISO 8601, or empty where that is not sure. */
    Optional<String> seenFrom(Outlook outlook);

    /** A time that words leave open. */
    Moment OPEN = outlook -> Optional.empty();

    /** The nearest day of the week: on or before the article's date, or on or after it where the report looks ahead. */
    static Moment weekday(DayOfWeek day) {
        return outlook -> outlook.reckoned((published, direction) -> {
            boolean back = direction == Outlook.Direction.BACK;
            LocalDate there =
                    published.with(back ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day));
            return Optional.of(there.toString());
        });
    }

    /** "Last Thursday": of the week before, if that is also the nearest one; else it may be either. */
    static Moment lastWeekday(DayOfWeek day) {
        return outlook -> outlook.published()
                .map(published -> published.with(TemporalAdjusters.previous(day)))
                .filter(last ->
                        !week(last).equals(outlook.published().map(Moment::week).orElse("")))
                .map(LocalDate::toString);
    }

    /** A day of a month whose year is not told. */
    static Moment day(Month month, int day) {
        return outlook -> outlook.reckonedInYear((published, direction) -> {
            boolean back = direction == Outlook.Direction.BACK;
            MonthDay there = MonthDay.of(month, 1).withDayOfMonth(day);
            MonthDay now = MonthDay.from(published);
            boolean passed = back ? there.isAfter(now) : there.isBefore(now);
            int year = published.getYear() + (passed ? back ? -1 : 1 : 0);
            return there.isValidYear(year) ? Optional.of(there.atYear(year).toString()) : Optional.empty();
        });
    }

    /** A day that is told whole. */
    static Moment day(int year, Month month, int day) {
        return outlook -> day <= month.length(Year.isLeap(year))
                ? Optional.of(LocalDate.of(year, month, day).toString())
                : Optional.empty();
    }

    /** A month whose year is not told. Of the article's own month it is not sure which year is meant. */
    static Moment month(Month month) {
        return outlook -> outlook.reckonedInYear((published, direction) -> {
            YearMonth there = YearMonth.of(published.getYear(), month);
            YearMonth now = YearMonth.from(published);
            if (there.equals(now)) {
                return Optional.empty();
            }
            boolean back = direction == Outlook.Direction.BACK;
            boolean passed = back ? there.isAfter(now) : there.isBefore(now);
            return Optional.of((passed ? there.plusYears(back ? -1 : 1) : there).toString());
        });
    }

    /** "Last May": of the year before, if it is also the nearest one; else it may be either. */
    static Moment lastMonth(Month month) {
        return outlook -> outlook.published()
                .filter(published -> published.getMonth().compareTo(month) <= 0)
                .map(published -> YearMonth.of(published.getYear() - 1, month).toString());
    }

    static Moment month(int year, Month month) {
        return outlook -> Optional.of(YearMonth.of(year, month).toString());
    }

    static Moment year(int year) {
        return outlook -> Optional.of(String.format(Locale.ROOT, "%04d", year));
    }

    /** So many days, weeks, months or years from the article's date. On a Sunday it is not sure where a week begins. */
    static Moment from(int amount, ChronoUnit unit) {
        return outlook -> outlook.published().flatMap(published -> {
            LocalDate there = published.plus(amount, unit);
            return switch (unit) {
                case DAYS -> Optional.of(there.toString());
                case WEEKS ->
                    published.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.empty() : Optional.of(week(there));
                case MONTHS -> Optional.of(YearMonth.from(there).toString());
                default -> Optional.of(String.format(Locale.ROOT, "%04d", there.getYear()));
            };
        });
    }

    /** A moment that holds only if it falls on this day of the week. */
    default Moment on(DayOfWeek day) {
        return outlook -> seenFrom(outlook).filter(iso -> LocalDate.parse(iso).getDayOfWeek() == day);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Returns a year that digits tell, from 1500 to 2199. */
    static OptionalInt yearOf(String word) {
        boolean digits = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = digits ? Integer.parseInt(word) : 0;
        return year >= 1500 && year < 2200 ? OptionalInt.of(year) : OptionalInt.empty();
    }
}

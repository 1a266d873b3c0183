package org.stet.circumstance;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** English names of days, months and small numbers. */
final class Names {
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final List<String> NUMBERS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(java.util.Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    private Names() {}

    static Optional<DayOfWeek> day(Clause clause, int index) {
        return clause.capitalised(index) ? Optional.ofNullable(DAYS.get(clause.lower(index))) : Optional.empty();
    }

    static Optional<Month> month(Clause clause, int index) {
        return clause.capitalised(index) ? Optional.ofNullable(MONTHS.get(clause.lower(index))) : Optional.empty();
    }

    /** Returns the day of a month: "2", "14th". */
    static OptionalInt dayOfMonth(String word) {
        int end = 0;
        while (end < word.length() && end < 2 && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        String rest = word.substring(end);
        boolean ordinal = rest.isEmpty() || List.of("st", "nd", "rd", "th").contains(rest);
        int day = end > 0 && ordinal ? Integer.parseInt(word.substring(0, end)) : 0;
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /** Returns a number from 1 to 99 in digits or from one to twelve in words; "a" is one. */
    static OptionalInt number(String word) {
        int spelt = NUMBERS.indexOf(word);
        if (word.equals("a") || word.equals("an") || spelt == 1) {
            return OptionalInt.of(1);
        }
        if (spelt > 0) {
            return OptionalInt.of(spelt);
        }
        boolean digits = word.length() > 0 && word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !word.startsWith("0") ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }
}

package org.stet.formats.metadata;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day whose month is written as a name, in whatever order day, month and year stand. Confined to one thread. */
final class NamedDay {
    private static final Pattern WORD = Pattern.compile("[0-9]+|\\p{L}+");
    private static final int MONTHS_APART = 4;

    private OptionalInt month = OptionalInt.empty();
    private OptionalInt day = OptionalInt.empty();
    private OptionalInt year = OptionalInt.empty();
    private int sinceMonth;

    private NamedDay() {}

    /** Returns the first day with a named month. */
    static Optional<LocalDate> in(String words) {
        NamedDay named = new NamedDay();
        Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find() && !named.isWhole()) {
            if (!isTime(words, matcher.start(), matcher.end())) {
                named.take(matcher.group());
            }
        }
        return named.isWhole()
                ? WrittenDay.day(named.year.getAsInt(), named.month.getAsInt(), named.day.getAsInt())
                : Optional.empty();
    }

    private boolean isWhole() {
        return month.isPresent() && day.isPresent() && year.isPresent();
    }

    private void take(String word) {
        sinceMonth++;
        boolean isNumber = Character.isDigit(word.charAt(0));
        if (!isNumber) {
            OptionalInt number = MonthNames.number(word);
            if (number.isPresent() && (month.isEmpty() || sinceMonth > MONTHS_APART)) {
                month = number;
                sinceMonth = 0;
            }
        } else if (word.length() <= 2 && (month.isEmpty() || day.isEmpty() || sinceMonth == 1)) {
            day = OptionalInt.of(Integer.parseInt(word));
        } else if (word.length() == 4) {
            year = OptionalInt.of(Integer.parseInt(word));
        }
    }

    private static boolean isTime(String words, int begin, int end) {
        return (end < words.length() && words.charAt(end) == ':') || (begin > 0 && words.charAt(begin - 1) == ':');
    }
}

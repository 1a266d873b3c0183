package org.stet.formats.metadata;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months, long and short, in the languages whose alphabets news pages of the west are written in. */
final class MonthNames {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "id", "tr");
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** Returns the number, from 1, of the month with this name in lower case, without a full stop. */
    static OptionalInt number(String name) {
        Integer number = NUMBERS.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, locale)
                            .toLowerCase(locale)
                            .replace(".", "");
                    numbers.putIfAbsent(name, month.getValue());
                }
            }
        }
        numbers.put("sept", 9);
        return Map.copyOf(numbers);
    }
}

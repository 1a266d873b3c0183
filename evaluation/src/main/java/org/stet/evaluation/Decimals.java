package org.stet.evaluation;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How numbers are given in reports, the same in every place of the world. */
final class Decimals {
    private Decimals() {}

    /** Returns the number to five places, or null where there is none. */
    static @Nullable Double rounded(OptionalDouble value) {
        return value.isEmpty() ? null : Math.round(value.getAsDouble() * 100_000) / 100_000.0;
    }

    /** Returns the number as per cent with one place, such as {@code 76.9}, or a dash. */
    static String percent(OptionalDouble value) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f", value.getAsDouble() * 100);
    }

    /** Returns a count with its thousands set apart, such as {@code 1,365}. */
    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String id(Statistic statistic) {
        return statistic.name().toLowerCase(Locale.ROOT);
    }
}

package org.stet.circumstance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a report stands in time.
 *
 * @param published the article's date
 * @param direction whether the cue looks back or ahead
 * @param elsewhere whether the paragraph has named another year, so that a day without a year may be of that one
 */
record Outlook(Optional<LocalDate> published, Direction direction, boolean elsewhere) {
    /** Which way a report looks. */
    enum Direction {
        BACK,
        AHEAD,
        UNSURE
    }

    /** How a time is reckoned from a date. */
    interface Reckoning<T> {
        T from(LocalDate published, Direction direction);
    }

    /** Returns what hangs on the article's date and the direction, if both are sure. */
    Optional<String> reckoned(Reckoning<Optional<String>> reckoning) {
        return direction == Direction.UNSURE
                ? Optional.empty()
                : published.flatMap(day -> reckoning.from(day, direction));
    }

    /** Returns what hangs on the article's year as well, if that is sure too. */
    Optional<String> reckonedInYear(Reckoning<Optional<String>> reckoning) {
        return elsewhere ? Optional.empty() : reckoned(reckoning);
    }
}

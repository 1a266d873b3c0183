package org.stet.verification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether a document may be of the occasion that a draft reports, by their dates. */
final class Occasion {
    /** A report comes out after the words were said, and seldom more than so many days after. */
    private static final int DAYS_AFTER = 8;
    /** Days by which a document may be later than the draft: time zones, and reports dated ahead. */
    private static final int DAYS_BEFORE = 1;

    private Occasion() {}

    /** Says whether the dates rule it out that the draft reports this document; a missing date rules nothing out. */
    static boolean isAnother(Optional<LocalDate> draft, Optional<LocalDate> document) {
        if (draft.isEmpty() || document.isEmpty()) {
            return false;
        }
        long days = distance(draft, document);
        return days > DAYS_AFTER || days < -DAYS_BEFORE;
    }

    /** Returns how many days the draft is later than the document; 0 where a date is missing. */
    static long distance(Optional<LocalDate> draft, Optional<LocalDate> document) {
        if (draft.isEmpty() || document.isEmpty()) {
            return 0;
        }
        return ChronoUnit.DAYS.between(document.get(), draft.get());
    }
}

package org.stet.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.alignment.Wording;

/** Decides whose the words at a place are. */
final class Attributions {
    /** Words of everyday talk from which on nobody says the same by chance, and what they must then tell more than chance does. */
    private static final int LONG = 10;

    private static final double TELLING = 20;

    private Attributions() {}

    /** Returns whether the words heard at a place are those of the draft's speaker. */
    static Attribution of(DraftQuotation quotation, Hearing place, Optional<LocalDate> date, Chance chance) {
        if (place.match() == Person.Match.SAME) {
            return Attribution.SAME;
        }
        if (place.credited()) {
            return Attribution.SECOND_HAND;
        }
        return isOthers(quotation, place, date, chance) ? Attribution.OTHER : Attribution.UNKNOWN;
    }

    /** Another's own words in a transcript of the draft's occasion, nearly as printed, and no common phrase. */
    private static boolean isOthers(DraftQuotation quotation, Hearing place, Optional<LocalDate> date, Chance chance) {
        return place.match() == Person.Match.DIFFERENT
                && place.source().isTranscript()
                && !Occasion.isAnother(date, place.source().date())
                && place.wording().compareTo(Wording.REWORDED) <= 0
                && place.kept() >= 0.75
                && (CommonWords.isDistinctive(quotation) || isLong(quotation, place, chance));
    }

    private static boolean isLong(DraftQuotation quotation, Hearing place, Chance chance) {
        return quotation.words() >= LONG && chance.surplus(quotation, place) >= TELLING;
    }
}

package org.stet.verification;

import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change;
import org.stet.alignment.Wording;

/**
 * What holds of one quotation.
 *
 * @param wording how the words compare
 * @param attribution whose they are
 * @param coverage whether the material can settle it
 * @param place the passage
 * @param others rival places, the nearest first
 * @param changes every difference from the passage
 */
record Judgement(
        Wording wording,
        Attribution attribution,
        Coverage coverage,
        Optional<Hearing> place,
        List<Hearing> others,
        List<Change> changes) {
    Judgement {
        others = List.copyOf(others);
        changes = List.copyOf(changes);
    }

    /** Returns the headline: the first that applies. */
    Verdict verdict() {
        if (coverage == Coverage.TOO_SHORT
                || coverage == Coverage.OTHER_LANGUAGE
                || (wording == Wording.ABSENT && coverage == Coverage.NOT_COVERED)) {
            return Verdict.UNCHECKABLE;
        }
        if (wording == Wording.ABSENT) {
            return Verdict.NOT_IN_COMPARED;
        }
        if (attribution == Attribution.OTHER) {
            return Verdict.OTHER_SPEAKER;
        }
        if (changes.stream().anyMatch(Change::atRisk)) {
            return Verdict.SENSE_AT_RISK;
        }
        return switch (wording) {
            case VERBATIM -> Verdict.VERBATIM;
            case CLEANED -> Verdict.CLEANED;
            case TRIMMED -> Verdict.TRIMMED;
            case REWORDED -> Verdict.REWORDED;
            case SPLICED -> Verdict.SPLICED;
            case PARAPHRASED, ABSENT -> Verdict.PARAPHRASED;
        };
    }
}

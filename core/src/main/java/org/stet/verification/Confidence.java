package org.stet.verification;

import org.stet.alignment.Wording;

/** How likely a verdict is right: less where few words tell, where the speaker is not sure, where a rival place is near. */
final class Confidence {
    private Confidence() {}

    /** Returns the confidence, 0 to 1. */
    static double of(DraftQuotation quotation, Judgement judgement) {
        if (judgement.place().isEmpty()) {
            return judgement.coverage() == Coverage.COVERED ? 0.7 : 0.9;
        }
        double confidence = judgement.wording() == Wording.VERBATIM ? 0.99 : 0.92;
        confidence -= quotation.words() < 5 ? 0.1 : 0;
        confidence -= judgement.attribution() == Attribution.UNKNOWN ? 0.1 : 0;
        confidence -= judgement.wording().compareTo(Wording.REWORDED) > 0 ? 0.15 : 0;
        confidence -= judgement.verdict() == Verdict.SENSE_AT_RISK ? 0.05 : 0;
        return Math.max(0, confidence);
    }
}

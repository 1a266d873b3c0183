package org.stet.verification;

import org.stet.alignment.Wording;

/** Whether a place can be where a quotation comes from. */
final class Plausible {
    /** Words from which on a quotation can be found by itself. */
    private static final int FINDABLE = 3;

    private static final double MOST = 0.5;
    private static final double SOME = 0.25;
    private static final double LIKELY = 0.4;
    /** Words that tell less, in bits, are in many a sentence. */
    private static final double TELLING = 16;
    /** The share of a fragment and its clause that must be found. */
    private static final double FRAMED = 0.25;

    /** By how many bits words must tell more than chance would. */
    private static final double SURPLUS = 10;

    private final Chance chance;

    Plausible(Chance chance) {
        this.chance = chance;
    }

    /** Says whether the words at a place answer to the quotation rather than resemble it by chance. */
    boolean is(DraftQuotation quotation, Hearing place, Attribution attribution) {
        boolean credited = attribution == Attribution.SAME || attribution == Attribution.SECOND_HAND;
        if (place.wording() == Wording.ABSENT) {
            return false;
        }
        if (place.cosine() > 0) {
            return place.match() != Person.Match.DIFFERENT || credited;
        }
        if (quotation.isFragment() && credited && place.candidate().likeness() >= FRAMED) {
            return true;
        }
        if (isTooShort(quotation)) {
            return credited
                    && (quotation.isFragment() || place.candidate().loci().size() == 1);
        }
        if (place.match() == Person.Match.DIFFERENT && attribution == Attribution.UNKNOWN) {
            return place.wording().compareTo(Wording.TRIMMED) <= 0;
        }
        if (place.wording() == Wording.PARAPHRASED && place.candidate().bits() < TELLING) {
            return false;
        }
        if (credited && chance.surplus(quotation, place) >= SURPLUS) {
            return true;
        }
        boolean likely = place.candidate().likeness() >= LIKELY || credited;
        return place.kept() >= MOST || (likely && place.kept() >= SOME);
    }

    /** Says whether a quotation has too few words to be found by. */
    static boolean isTooShort(DraftQuotation quotation) {
        return quotation.words() < FINDABLE;
    }
}

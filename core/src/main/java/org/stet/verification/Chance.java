package org.stet.verification;

/** What can be found in so much evidence by chance. Immutable; share freely. */
final class Chance {
    private final int evidenceWords;

    /**
     * Makes the measure for some evidence.
     *
     * @param evidenceWords how many words it has
     */
    Chance(int evidenceWords) {
        this.evidenceWords = evidenceWords;
    }

    /**
     * Returns by how many bits the words found at a place tell more than those of the best place would by chance: than the
     * logarithm of the number of ways to lay the quotation on the evidence (Karlin and Altschul 1990).
     */
    double surplus(DraftQuotation quotation, Hearing place) {
        double ways = Math.max(1, (double) quotation.words() * evidenceWords);
        return place.candidate().bits() - Math.log(ways) / Math.log(2);
    }
}

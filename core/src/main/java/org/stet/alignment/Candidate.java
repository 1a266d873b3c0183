package org.stet.alignment;

import java.util.List;

/**
 * Where a quotation may come from.
 *
 * @param text the index of the document among those that were indexed
 * @param loci the places, in the draft's order; one, unless parts of the quotation come from clearly separate places
 * @param likeness how much of the weight of the whole quotation, frame left out, is found there, 0 to 1
 * @param bits how distinctive the words found are: the sum of the information of each, in bits; a common phrase has few
 */
public record Candidate(int text, List<Locus> loci, double likeness, double bits) {
    public Candidate {
        loci = List.copyOf(loci);
        if (loci.isEmpty()) {
            throw new IllegalArgumentException("a candidate needs at least one place");
        }
    }
}

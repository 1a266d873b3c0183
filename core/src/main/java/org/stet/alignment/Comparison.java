package org.stet.alignment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/**
 * How a quotation compares with one passage.
 *
 * @param wording from {@link Wording#VERBATIM} to {@link Wording#ABSENT}; never {@link Wording#SPLICED}, which takes several
 *     passages
 * @param passage the words of the record that answer to the quotation, edge to edge; empty only where nothing does
 * @param changes every difference, in the draft's order
 * @param kept the share of the quotation's content words that stand in the passage, 0 to 1
 * @param agreement the share of the words of both that stand in the other in the same order, 0 to 1; what the record has more
 *     counts for half
 */
public record Comparison(Wording wording, Optional<Span> passage, List<Change> changes, double kept, double agreement) {
    public Comparison {
        requireNonNull(wording, "a comparison needs a wording");
        changes = List.copyOf(changes);
    }

    /** Says whether any change puts the sense at risk. */
    public boolean atRisk() {
        return changes.stream().anyMatch(Change::atRisk);
    }
}

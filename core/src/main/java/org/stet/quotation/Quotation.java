package org.stet.quotation;

import static java.util.Objects.requireNonNull;

import org.stet.text.Span;

/**
 * A stretch inside quotation marks, within one paragraph, or a paragraph that is set off as a quotation without them.
 *
 * @param outer the stretch with its marks; an end without a mark of its own (a paragraph whose quotation runs on, a mark
 *     that is missing, a quotation set off) is where the words end
 * @param inner the words between the marks, without white space at the ends
 * @param depth 0 for an outermost quotation, 1 for one inside another, and so on
 * @param opened whether an opening mark stands here
 * @param closed whether a closing mark stands here
 * @param runsOn whether it goes on from the quotation that the paragraph before left open
 */
public record Quotation(Span outer, Span inner, int depth, boolean opened, boolean closed, boolean runsOn) {
    public Quotation {
        requireNonNull(outer, "a quotation needs its place");
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("the words " + inner + " must lie inside the marks " + outer);
        }
        if (depth < 0) {
            throw new IllegalArgumentException("depth is " + depth + " and must be at least 0");
        }
    }
}

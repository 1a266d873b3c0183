package org.stet.alignment;

import org.stet.text.Span;

/**
 * Where one part of a quotation may stand.
 *
 * @param draft the part of the draft, from the first to the last word found; it may run across pieces and frame
 * @param stretch the index of the stretch in its {@link SpokenText}
 * @param record the place in that text, from the first to the last word found
 * @param likeness how much of the part's weight is found there in order, 0 to 1; rare words weigh more
 */
public record Locus(Span draft, int stretch, Span record, double likeness) {}

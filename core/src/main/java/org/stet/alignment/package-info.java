/**
 * Alignment: finds the passage that a quotation comes from, and types every difference between the two.
 *
 * <p>Knows nothing of speakers, dates and verdicts. Start at {@link org.stet.alignment.PassageIndex}, which finds, and
 * {@link org.stet.alignment.Comparer}, which compares. A <em>passage</em> is the stretch of a transcript or report that a
 * quotation is compared with; a <em>stretch</em> is what one speaker said without a break, a turn or a statement's content.
 */
@NullMarked
package org.stet.alignment;

import org.jspecify.annotations.NullMarked;

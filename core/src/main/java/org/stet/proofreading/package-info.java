/**
 * Remarks on the text alone, each "worth checking" and never more: sentences that break off, one thing under several
 * words, characters that do not belong. Start at {@link org.stet.proofreading.Proofreader}.
 */
@NullMarked
package org.stet.proofreading;

import org.jspecify.annotations.NullMarked;

/**
 * Verification: holds the quotations of a draft against transcripts and other reports, and says of each whether it stands.
 *
 * <p>Knows nothing of files. Start at {@link org.stet.verification.Verifier}. Four things are said apart, the wording, the
 * attribution, the coverage and the risk to the sense, and then one {@link org.stet.verification.Verdict}. No word of it
 * accuses: it says what was compared, and what was not.
 */
@NullMarked
package org.stet.verification;

import org.jspecify.annotations.NullMarked;

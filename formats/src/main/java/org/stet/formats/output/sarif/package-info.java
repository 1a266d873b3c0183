/**
 * Checks as SARIF 2.1.0 (OASIS), the format in which tools that look through files tell what they found. Knows nothing of files.
 * Start at {@link org.stet.formats.output.sarif.SarifChecks}.
 */
@NullMarked
package org.stet.formats.output.sarif;

import org.jspecify.annotations.NullMarked;

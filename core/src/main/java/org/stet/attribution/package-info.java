/**
 * Statements: content, cue, source and speaker joined. Start at {@link org.stet.attribution.Statement}.
 */
@NullMarked
package org.stet.attribution;

import org.jspecify.annotations.NullMarked;

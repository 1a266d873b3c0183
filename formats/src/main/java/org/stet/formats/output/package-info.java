/**
 * From readings to bytes: the door to one room for each format. Knows nothing of how a reading came about and of what comes in.
 * Start at {@link org.stet.formats.output.Writers}.
 */
@NullMarked
package org.stet.formats.output;

import org.jspecify.annotations.NullMarked;

/**
 * From readings to bytes: JSON as {@code docs/schema/read.json} has it, JSON lines, and text for a terminal. Knows nothing
 * of how a reading came about. Start at {@link org.stet.formats.output.ReadingWriter}.
 */
@NullMarked
package org.stet.formats.output;

import org.jspecify.annotations.NullMarked;

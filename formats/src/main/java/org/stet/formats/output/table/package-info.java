/**
 * Readings as one table of comma-separated values, statements and turns under the same header. Start at
 * {@link org.stet.formats.output.table.TableReadings}.
 */
@NullMarked
package org.stet.formats.output.table;

import org.jspecify.annotations.NullMarked;

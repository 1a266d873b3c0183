/**
 * Readings as one HTML page to read and to print, with the speakers in the margin. Start at
 * {@link org.stet.formats.output.page.PageReadings}.
 */
@NullMarked
package org.stet.formats.output.page;

import org.jspecify.annotations.NullMarked;

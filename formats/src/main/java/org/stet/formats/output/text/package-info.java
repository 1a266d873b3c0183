/**
 * Readings as text for people, laid out for a terminal. Start at {@link org.stet.formats.output.text.TextReadings}.
 */
@NullMarked
package org.stet.formats.output.text;

import org.jspecify.annotations.NullMarked;

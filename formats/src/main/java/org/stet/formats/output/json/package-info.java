/**
 * Readings as JSON, as {@code docs/schema/read.json} has it, whole or one object a line. Start at
 * {@link org.stet.formats.output.json.JsonReadings}.
 */
@NullMarked
package org.stet.formats.output.json;

import org.jspecify.annotations.NullMarked;

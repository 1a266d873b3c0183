/**
 * Readings as TEI P5, the markup of the Text Encoding Initiative: statements as {@code said}, turns as {@code u}. Start at
 * {@link org.stet.formats.output.tei.TeiReadings}.
 */
@NullMarked
package org.stet.formats.output.tei;

import org.jspecify.annotations.NullMarked;

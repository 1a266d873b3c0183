/**
 * Readings as W3C web annotations: JSON-LD that points into the text by offsets and by words. Start at
 * {@link org.stet.formats.output.annotation.AnnotationCollection}.
 */
@NullMarked
package org.stet.formats.output.annotation;

import org.jspecify.annotations.NullMarked;

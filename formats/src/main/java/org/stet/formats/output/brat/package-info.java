/**
 * Readings as stand-off annotation for brat: a text, and beside it lines that name places in it, counted in code points. Start at
 * {@link org.stet.formats.output.brat.BratFolder}.
 */
@NullMarked
package org.stet.formats.output.brat;

import org.jspecify.annotations.NullMarked;

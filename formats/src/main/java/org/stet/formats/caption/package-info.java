/**
 * Captions: WebVTT after the W3C standard, and SubRip as it is found. Reads a file line by line to cues and hands their words on;
 * knows nothing of turns. Start at {@link org.stet.formats.caption.WebVttFormat}; {@link org.stet.formats.caption.WebVtt} shows what
 * the standard makes of a file.
 */
@NullMarked
package org.stet.formats.caption;

import org.jspecify.annotations.NullMarked;

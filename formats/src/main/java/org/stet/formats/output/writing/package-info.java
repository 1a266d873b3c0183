/**
 * What all formats share: the interface of a writer, what names the program, and text made fit for a file. Knows no format. Start
 * at {@link org.stet.formats.output.writing.ReadingWriter}.
 */
@NullMarked
package org.stet.formats.output.writing;

import org.jspecify.annotations.NullMarked;

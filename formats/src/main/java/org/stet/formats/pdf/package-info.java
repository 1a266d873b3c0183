/**
 * PDF to articles and transcripts: the words of its pages in reading order, without running heads, page numbers and footnotes, put
 * together to paragraphs. Knows nothing of how a transcript's labels look. Start at {@link org.stet.formats.pdf.PdfFormat}.
 */
@NullMarked
package org.stet.formats.pdf;

import org.jspecify.annotations.NullMarked;

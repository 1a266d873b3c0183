/**
 * Articles from documents that are text: plain, which is kept as it is, or Markdown, of which the words are kept. Knows nothing
 * of what is read in them. Start at {@link org.stet.formats.prose.ProseFormat}.
 */
@NullMarked
package org.stet.formats.prose;

import org.jspecify.annotations.NullMarked;

/**
 * Articles from word processors: WordprocessingML (ISO/IEC 29500) in its zip package, as {@code .docx} and {@code .docm} hold it.
 * Knows nothing of other packages and of what is read in the words. Start at {@link org.stet.formats.word.WordFormat}.
 */
@NullMarked
package org.stet.formats.word;

import org.jspecify.annotations.NullMarked;

/**
 * The ground floor: a text, places in it, remarks on it, and the limits that every reader keeps. Knows nothing of
 * language, of marks or of files. Start at {@link org.stet.text.SourceText}.
 */
@NullMarked
package org.stet.text;

import org.jspecify.annotations.NullMarked;

/**
 * Plain records of what is read: an article and its parts, a transcript and its turns. Knows nothing of files and of how a page
 * was found. Start at {@link org.stet.document.Document}.
 */
@NullMarked
package org.stet.document;

import org.jspecify.annotations.NullMarked;

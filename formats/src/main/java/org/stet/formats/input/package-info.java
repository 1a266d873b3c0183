/**
 * From bytes to articles: recognises what an input is by its content, decodes it, and takes what its first lines say
 * about it. Knows nothing of what is read in an article. Start at {@link org.stet.formats.input.Articles}.
 */
@NullMarked
package org.stet.formats.input;

import org.jspecify.annotations.NullMarked;

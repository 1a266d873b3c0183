/**
 * What a document says of itself: header lines, front matter, days. Knows nothing of its prose. Start at
 * {@link org.stet.formats.metadata.Metadata}.
 */
@NullMarked
package org.stet.formats.metadata;

import org.jspecify.annotations.NullMarked;

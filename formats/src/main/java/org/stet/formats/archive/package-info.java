/**
 * Files that hold other files: web archives (WARC, ISO 28500, and the older ARC), gzip, zip. Takes them apart member by member and
 * passes each on; what is broken is named with its byte offset and passed over. Knows nothing of what the members are. Start at
 * {@link org.stet.formats.archive.WebArchiveFormat}.
 */
@NullMarked
package org.stet.formats.archive;

import org.jspecify.annotations.NullMarked;

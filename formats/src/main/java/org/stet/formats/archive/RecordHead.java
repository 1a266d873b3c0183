package org.stet.formats.archive;

import java.util.Optional;

/**
 * What stands before the block of a record.
 *
 * @param type {@code response}, {@code resource} and so on, in lower case; for ARC, which has no types, as WARC would have it
 * @param address what was captured
 * @param contentType the media type of the block
 * @param size how many bytes the head has itself
 * @param length how many bytes the block has
 */
record RecordHead(String type, Optional<String> address, Optional<String> contentType, int size, long length) {}

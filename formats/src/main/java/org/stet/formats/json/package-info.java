/**
 * Articles and transcripts from JSON, and from what {@code read} wrote. Start at {@link org.stet.formats.json.JsonFormat}.
 */
@NullMarked
package org.stet.formats.json;

import org.jspecify.annotations.NullMarked;

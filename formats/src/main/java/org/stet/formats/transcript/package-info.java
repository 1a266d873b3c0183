/**
 * Transcripts put together from what a file says: turns, their text, time marks and stage notes. Knows nothing of any one kind of
 * file. Start at {@link org.stet.formats.transcript.TurnText}.
 */
@NullMarked
package org.stet.formats.transcript;

import org.jspecify.annotations.NullMarked;

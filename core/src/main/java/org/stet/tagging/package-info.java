/**
 * Which words are content, cue and source: a {@link org.stet.tagging.Tagger} proposes attribution relations from the
 * tokens of an article. Knows nothing of who is meant. Start at {@link org.stet.tagging.Tagger}.
 */
@NullMarked
package org.stet.tagging;

import org.jspecify.annotations.NullMarked;

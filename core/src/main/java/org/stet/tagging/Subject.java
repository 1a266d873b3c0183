package org.stet.tagging;

import java.util.Optional;
import org.stet.tagging.Frame.Range;

/**
 * Who a cue belongs to.
 *
 * @param words the noun phrase; empty where the cue has none
 * @param clause the elements that cue, subject and an aside between them fill together
 * @param shared whether the words belong to an earlier cue or clause of the frame
 */
record Subject(Optional<Range> words, Range clause, boolean shared) {}

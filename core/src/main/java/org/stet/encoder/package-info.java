/**
 * Encoding: a short text as the pieces that a language model knows, and as a direction that stands for its sense; windows of pieces with
 * scores for each. Knows nothing
 * of quotations and speakers. Start at {@link org.stet.encoder.SentenceEncoder}, or at {@link org.stet.encoder.WordPiece} for the
 * pieces alone. A <em>piece</em> is a word or a part of one that stands in the model's vocabulary.
 */
@NullMarked
package org.stet.encoder;

import org.jspecify.annotations.NullMarked;

/**
 * English as a tagger sees it: sentences, tokens and parts of speech, by OpenNLP's models, and the noun phrases on top.
 * Knows nothing of quotation marks as such nor of who speaks. Start at {@link org.stet.language.Analyzer}.
 */
@NullMarked
package org.stet.language;

import org.jspecify.annotations.NullMarked;

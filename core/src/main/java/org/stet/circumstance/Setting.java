package org.stet.circumstance;

import java.util.Optional;

/**
 * A place or an occasion.
 *
 * @param words its words, with the preposition
 * @param to who is spoken to there: "in an interview with the Herald"
 * @param when the time it carries: "in a Thursday interview"
 * @param occasion whether it is an occasion of speech, such as an interview, rather than a mere place
 */
record Setting(Range words, Optional<Range> to, Optional<TimePhrase> when, boolean occasion) {}

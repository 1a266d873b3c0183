package org.stet.proofreading;

import java.util.Optional;
import org.stet.language.Sentence;
import org.stet.text.Span;

/** One reason to think that a sentence breaks off. Rules are precise rather than complete. Immutable; share freely. */
interface SentenceRule {
    /**
     * Returns the place where the sentence breaks off, or empty.
     *
     * @param ending how the sentence ends; it has at least one word
     */
    Optional<Span> breaksOff(Sentence sentence, Ending ending, Page page);

    /** Returns what is to be said of such a place, in one sentence. */
    String message();
}

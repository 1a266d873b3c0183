package org.stet.proofreading;

import org.stet.text.Span;

/**
 * One use of a word that may be drifting.
 *
 * @param stem its first part, in lower case: {@code back} of {@code back-up}
 * @param form its letters alone, in lower case and singular, so that {@code back-up} and {@code backup} are one form
 * @param words the words as printed
 * @param marked whether it stands alone between quotation marks
 */
record Term(String stem, String form, String words, Span span, boolean marked) {
    /** Says whether nothing follows the first part. */
    boolean bare() {
        return form.equals(stem);
    }
}

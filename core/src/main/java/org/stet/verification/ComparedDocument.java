package org.stet.verification;

import org.stet.document.Document;

/**
 * A document that a draft was held against.
 *
 * @param document the transcript or the article
 * @param words how many words of it count: those of its turns, or of its statements
 */
public record ComparedDocument(Document document, int words) {
    public ComparedDocument {
        if (words < 0) {
            throw new IllegalArgumentException("words is " + words + " and must not be negative");
        }
    }
}

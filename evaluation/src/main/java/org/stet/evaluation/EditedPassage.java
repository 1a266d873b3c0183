package org.stet.evaluation;

import org.stet.document.Article;
import org.stet.verification.Finding;

/**
 * A passage with one edit, and what the check said of it.
 *
 * @param passage the passage as it was said
 * @param edit the edit that was made
 * @param words the words afterwards
 * @param finding what the check says
 */
record EditedPassage(SpokenPassage passage, Edit edit, String words, Finding finding) {
    /** Returns a draft that prints such words as the speaker's, on the day they were said. */
    static Article draft(SpokenPassage passage, String words) {
        Article plain = Article.of(CapitalisedName.of(passage.speaker()) + " said: “" + words + "”\n");
        return new Article(
                plain.file(),
                plain.url(),
                plain.outlet(),
                plain.title(),
                plain.authors(),
                passage.transcript().date(),
                plain.language(),
                plain.text(),
                plain.parts());
    }
}

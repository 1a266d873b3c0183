package org.stet.formats.html;

import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Transcript;
import org.stet.text.Notice;

/**
 * What a web page gives.
 *
 * @param article the story and what the page says of itself
 * @param notices remarks on how it came out of the page, by place in the article's text
 * @param transcript the transcript that the page is; empty for an article
 */
public record Page(Article article, List<Notice> notices, Optional<Transcript> transcript) {
    public Page {
        notices = List.copyOf(notices);
    }
}

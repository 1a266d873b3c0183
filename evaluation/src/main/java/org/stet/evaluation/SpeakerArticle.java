package org.stet.evaluation;

import java.util.List;
import org.stet.document.Article;

/**
 * An article with what a reader has said of its speakers.
 *
 * @param name its name in the corpus
 * @param article the article
 * @param rows its attributions in the order of the file
 */
record SpeakerArticle(String name, Article article, List<SpeakerRow> rows) {
    SpeakerArticle {
        rows = List.copyOf(rows);
    }
}

package org.stet.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.text.Span;

/**
 * An article with what people annotated in it.
 *
 * @param file where its text was read from
 * @param text the file's text without a byte order mark at its begin; all spans refer to it
 * @param annotators each annotator's attributions, by the name of the annotator's file; at least one
 */
public record AnnotatedArticle(Path file, String text, List<List<Attribution>> annotators) {
    public AnnotatedArticle {
        annotators = annotators.stream().map(List::copyOf).toList();
        if (annotators.isEmpty()) {
            throw new IllegalArgumentException("an annotated article needs an annotator: " + file);
        }
    }

    /** Returns the attributions that count as right: those of the first annotator. */
    public List<Attribution> gold() {
        return annotators.get(0);
    }

    /** Returns the article as a reader is given it: one body and a file name, nothing else known. */
    public Article article() {
        return article(file, text);
    }

    static Article article(Path file, String text) {
        return new Article(
                Optional.of(file.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))));
    }
}

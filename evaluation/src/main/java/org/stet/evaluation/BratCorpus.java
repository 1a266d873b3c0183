package org.stet.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.metadata.HeaderLines;
import org.stet.text.Span;

/** Reads a corpus made with brat: {@code NAME.txt} and {@code NAME.ann} side by side, at any depth of a folder. */
final class BratCorpus {
    private static final String TEXT = ".txt";
    private static final String ANNOTATION = ".ann";

    private BratCorpus() {}

    /**
     * Reads all annotated articles, by path; a text without a file of annotations is left out, as are hidden files and folders.
     *
     * @throws CorpusException if there are none, if a text is missing, or if a line is broken
     */
    static List<AnnotatedArticle> read(Path dir, BratNames names) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path annotation : annotations(dir)) {
            articles.add(article(annotation, names));
        }
        if (articles.isEmpty()) {
            throw new CorpusException(dir, "no file here ends in " + ANNOTATION);
        }
        return articles;
    }

    /** Returns an article as {@code stet read} makes it of the text: header lines are not prose. */
    static Article article(AnnotatedArticle annotated) {
        String text = annotated.text();
        HeaderLines header = HeaderLines.of(text);
        Part body = new Part(Part.Kind.BODY, new Span(header.end(), text.length()));
        return header.metadata().article(Optional.of(annotated.file().toString()), text, List.of(body));
    }

    private static List<Path> annotations(Path dir) {
        return CorpusFiles.below(dir, name -> name.endsWith(ANNOTATION)).stream()
                .filter(file -> !isHidden(dir.relativize(file)))
                .toList();
    }

    private static boolean isHidden(Path file) {
        for (Path name : file) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static AnnotatedArticle article(Path annotation, BratNames names) {
        String name = CorpusFiles.name(annotation);
        Path file = annotation.resolveSibling(name.substring(0, name.length() - ANNOTATION.length()) + TEXT);
        if (!Files.exists(file)) {
            throw new CorpusException(annotation, "there is no " + CorpusFiles.name(file) + " beside it");
        }
        String whole = CorpusFiles.read(file);
        String text = CorpusFiles.withoutByteOrderMark(whole);
        return new AnnotatedArticle(
                file, text, List.of(StandoffFile.read(annotation, text, CodePoints.of(whole), names)));
    }
}

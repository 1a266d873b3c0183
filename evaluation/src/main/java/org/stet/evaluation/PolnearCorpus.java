package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a corpus laid out as PolNeAR is (Newell, Margolin and Ruths 2018): {@code text/NAME.txt} and, for each
 * annotator, {@code attributions/NAME_xxxx.ann}, whose offsets count code points of the text file.
 */
public final class PolnearCorpus {
    private static final String TEXT = ".txt";
    private static final String ANNOTATION = ".ann";

    private PolnearCorpus() {}

    /**
     * Reads all annotated articles, by name; a text that nobody annotated is left out.
     *
     * @param dir the folder that holds {@code text} and {@code attributions}
     * @throws CorpusException if the corpus is not laid out so, or a file in it is broken
     */
    public static List<AnnotatedArticle> read(Path dir) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        annotations(dir.resolve("attributions"))
                .forEach((name, files) ->
                        articles.add(article(dir.resolve("text").resolve(name + TEXT), files)));
        if (articles.isEmpty()) {
            throw new CorpusException(dir, "no " + ANNOTATION + " file in its folder attributions");
        }
        return articles;
    }

    private static SortedMap<String, List<Path>> annotations(Path folder) {
        SortedMap<String, List<Path>> byArticle = new TreeMap<>(Comparator.naturalOrder());
        for (Path file : CorpusFiles.list(folder, ANNOTATION)) {
            byArticle
                    .computeIfAbsent(articleName(file), name -> new ArrayList<>())
                    .add(file);
        }
        return byArticle;
    }

    private static String articleName(Path annotation) {
        String name = CorpusFiles.name(annotation);
        int annotator = name.lastIndexOf('_');
        if (annotator < 1) {
            throw new CorpusException(annotation, "the file name must be NAME_ANNOTATOR" + ANNOTATION);
        }
        return name.substring(0, annotator);
    }

    private static AnnotatedArticle article(Path file, List<Path> annotations) {
        String text = CorpusFiles.read(file);
        CodePoints codePoints = CodePoints.of(text);
        return new AnnotatedArticle(
                file,
                CorpusFiles.withoutByteOrderMark(text),
                annotations.stream()
                        .map(annotation -> AnnotationFile.read(annotation, codePoints))
                        .toList());
    }
}

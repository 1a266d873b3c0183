package org.stet.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.text.SourceText;

/** Counts the notices that a reader leaves on a folder of articles. Stateless; safe from any thread. */
public final class NoticeEvaluation {
    private NoticeEvaluation() {}

    /**
     * Reads every {@code .txt} file of a folder, or of its folder {@code text} if it has one.
     *
     * @param reader called once for each article, by file name, on the calling thread
     * @throws CorpusException if a file cannot be read
     */
    public static NoticeReport run(Path dir, Function<Article, Reading> reader) {
        Path texts = dir.resolve("text");
        List<Path> files = CorpusFiles.some(Files.isDirectory(texts) ? texts : dir, ".txt");
        List<NoticeReport.Located> notices = new ArrayList<>();
        for (Path file : files) {
            String text = CorpusFiles.withoutByteOrderMark(CorpusFiles.read(file));
            notices.addAll(located(file, text, reader.apply(AnnotatedArticle.article(file, text))));
        }
        return new NoticeReport(files.size(), notices);
    }

    private static List<NoticeReport.Located> located(Path file, String text, Reading reading) {
        SourceText lines = SourceText.of(text);
        return reading.notices().stream()
                .map(notice -> new NoticeReport.Located(
                        CorpusFiles.name(file),
                        lines.line(notice.span().begin()),
                        lines.column(notice.span().begin()),
                        notice.code(),
                        notice.message()))
                .toList();
    }
}

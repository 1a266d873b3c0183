package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stet.attribution.Reading;
import org.stet.document.Article;

/** Scores readings of a corpus made with brat. Stateless; safe from any thread. */
public final class BratEvaluation {
    private BratEvaluation() {}

    /**
     * Reads every annotated article below a folder and scores what was read.
     *
     * @param dir the folder, with {@code NAME.txt} and {@code NAME.ann} at any depth
     * @param names what content, cue and source are called there
     * @param reader what is scored; called once for each article, by path, on the calling thread
     * @throws CorpusException if the corpus cannot be read; the message names the file and the line
     */
    public static StatementReport run(Path dir, BratNames names, Function<Article, Reading> reader) {
        SpeedMeter meter = new SpeedMeter(reader);
        List<List<Comparison>> articles = new ArrayList<>();
        for (AnnotatedArticle article : BratCorpus.read(dir, names)) {
            List<Prediction> predictions = StatementPredictions.of(
                    meter.read(BratCorpus.article(article)).statements());
            articles.add(List.of(new Comparison(article.text(), article.gold(), predictions)));
        }
        return StatementReport.of("brat", articles, Optional.of(meter.speed()));
    }
}

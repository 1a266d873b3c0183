package org.stet.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stet.attribution.Reading;
import org.stet.document.Article;

/** Scores readings of a corpus laid out as PolNeAR is. Stateless; safe from any thread. */
public final class PolnearEvaluation {
    private PolnearEvaluation() {}

    /**
     * Reads every article of a corpus and scores what was read against its first annotator.
     *
     * @param dir the folder that holds {@code text} and {@code attributions}
     * @param reader what is scored; called once for each article, by name, on the calling thread
     * @throws CorpusException if the corpus cannot be read
     */
    public static StatementReport run(Path dir, Function<Article, Reading> reader) {
        SpeedMeter meter = new SpeedMeter(reader);
        List<List<Comparison>> articles = compare(
                dir, article -> StatementPredictions.of(meter.read(article).statements()));
        return StatementReport.of("polnear", articles, Optional.of(meter.speed()));
    }

    /**
     * Scores the predictions of any system against the first annotators of a corpus.
     *
     * @param predictor gives the predictions for one article
     * @throws CorpusException if the corpus cannot be read
     */
    public static StatementReport score(Path dir, Function<Article, List<Prediction>> predictor) {
        return StatementReport.of("polnear", compare(dir, predictor), Optional.empty());
    }

    /**
     * Scores every other annotator against the first, on the articles that have several.
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public static StatementReport agreement(Path dir) {
        List<List<Comparison>> articles = PolnearCorpus.read(dir).stream()
                .filter(article -> article.annotators().size() > 1)
                .map(PolnearEvaluation::others)
                .toList();
        return StatementReport.of("polnear", articles, Optional.empty());
    }

    private static List<List<Comparison>> compare(Path dir, Function<Article, List<Prediction>> predictor) {
        return PolnearCorpus.read(dir).stream()
                .map(article ->
                        List.of(new Comparison(article.text(), article.gold(), predictor.apply(article.article()))))
                .toList();
    }

    private static List<Comparison> others(AnnotatedArticle article) {
        return article.annotators().stream()
                .skip(1)
                .map(other -> new Comparison(
                        article.text(),
                        article.gold(),
                        other.stream().map(Attribution::asPrediction).toList()))
                .toList();
    }
}

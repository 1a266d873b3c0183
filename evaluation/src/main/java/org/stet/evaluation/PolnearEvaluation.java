package org.stet.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public static PolnearReport run(Path dir, Function<Article, Reading> reader) {
        SpeedMeter meter = new SpeedMeter(reader);
        List<List<Comparison>> articles = compare(
                dir, article -> StatementPredictions.of(meter.read(article).statements()));
        return report(articles, Optional.of(meter.speed()));
    }

    /**
     * Scores the predictions of any system against the first annotators of a corpus.
     *
     * @param predictor gives the predictions for one article
     * @throws CorpusException if the corpus cannot be read
     */
    public static PolnearReport score(Path dir, Function<Article, List<Prediction>> predictor) {
        return report(compare(dir, predictor), Optional.empty());
    }

    /**
     * Scores every other annotator against the first, on the articles that have several.
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public static PolnearReport agreement(Path dir) {
        List<List<Comparison>> articles = PolnearCorpus.read(dir).stream()
                .filter(article -> article.annotators().size() > 1)
                .map(PolnearEvaluation::others)
                .toList();
        return report(articles, Optional.empty());
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

    private static PolnearReport report(List<List<Comparison>> articles, Optional<Speed> speed) {
        List<Comparison> all = articles.stream().flatMap(List::stream).toList();
        return new PolnearReport(
                articles.size(),
                all.stream().mapToLong(one -> one.gold().size()).sum(),
                all.stream().mapToLong(one -> one.predictions().size()).sum(),
                Bootstrap.figures(
                        articles.stream().map(PolnearEvaluation::counts).toList()),
                speed);
    }

    private static Map<Measure, Count> counts(List<Comparison> article) {
        Map<Measure, Count> sum = new LinkedHashMap<>();
        for (Comparison comparison : article) {
            Scorer.scoreAll(comparison).forEach((measure, count) -> sum.merge(measure, count, Count::plus));
        }
        return sum;
    }
}

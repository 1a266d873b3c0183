package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Comparison> comparisons = new ArrayList<>();
        for (AnnotatedArticle article : PolnearCorpus.read(dir)) {
            List<Prediction> predictions =
                    StatementPredictions.of(meter.read(article.article()).statements());
            comparisons.add(new Comparison(article.text(), article.gold(), predictions));
        }
        return report(comparisons.size(), comparisons, Optional.of(meter.speed()));
    }

    /**
     * Scores the predictions of any system against the first annotators of a corpus.
     *
     * @param predictor gives the predictions for one article's text
     */
    public static PolnearReport score(Path dir, Function<Article, List<Prediction>> predictor) {
        List<Comparison> comparisons = PolnearCorpus.read(dir).stream()
                .map(article -> new Comparison(article.text(), article.gold(), predictor.apply(article.article())))
                .toList();
        return report(comparisons.size(), comparisons, Optional.empty());
    }

    /** Scores every other annotator against the first, on the articles that have several. */
    public static PolnearReport agreement(Path dir) {
        List<AnnotatedArticle> articles = PolnearCorpus.read(dir).stream()
                .filter(article -> article.annotators().size() > 1)
                .toList();
        return report(
                articles.size(),
                articles.stream().flatMap(article -> others(article).stream()).toList(),
                Optional.empty());
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

    private static PolnearReport report(int articles, List<Comparison> comparisons, Optional<Speed> speed) {
        List<Map<Measure, Count>> counts =
                comparisons.stream().map(Scorer::scoreAll).toList();
        return new PolnearReport(
                articles,
                comparisons.stream().mapToLong(one -> one.gold().size()).sum(),
                comparisons.stream().mapToLong(one -> one.predictions().size()).sum(),
                Bootstrap.figures(counts),
                speed);
    }
}

package org.stet.evaluation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.speaker.Speaker;
import org.stet.text.Span;

/** Scores who is meant by the sources of articles. Stateless; safe from any thread. */
public final class SpeakerEvaluation {
    private SpeakerEvaluation() {}

    /**
     * Reads every article of a corpus and scores its speakers.
     *
     * @param dir the folder of the rows
     * @param texts the folder of the articles
     * @param reader what is scored; called once for each article on the calling thread
     * @throws CorpusException if the corpus cannot be read
     */
    public static SpeakerReport run(Path dir, Path texts, Function<Article, Reading> reader) {
        return SpeakerReport.of(SpeakerCorpus.read(dir, texts).stream()
                .map(article -> answers(article, reader.apply(article.article())))
                .toList());
    }

    private static List<SpeakerAnswer> answers(SpeakerArticle article, Reading reading) {
        List<Statement> statements = reading.statements();
        List<Prediction> predictions = StatementPredictions.of(statements);
        return article.rows().stream()
                .filter(SpeakerRow::isScored)
                .map(row -> {
                    Optional<Statement> statement = find(row, predictions).map(statements::get);
                    Optional<String> name = statement
                            .flatMap(Statement::speaker)
                            .map(Speaker::name)
                            .map(SpeakerCorpus::fold);
                    return new SpeakerAnswer(article.name(), row, statement.isPresent(), name);
                })
                .toList();
    }

    /** Returns the statement whose source overlaps the row's and whose content covers most of the row's. */
    private static Optional<Integer> find(SpeakerRow row, List<Prediction> predictions) {
        return IntStream.range(0, predictions.size())
                .boxed()
                .filter(i -> predictions.get(i).resolvedSource().stream()
                        .anyMatch(words -> row.source().stream().anyMatch(words::overlaps)))
                .filter(i -> covered(row, predictions.get(i)) > 0)
                .max(Comparator.<Integer>comparingLong(i -> covered(row, predictions.get(i)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static long covered(SpeakerRow row, Prediction prediction) {
        Span asked = row.content();
        return prediction.content().stream()
                .mapToLong(given ->
                        Math.max(0, Math.min(asked.end(), given.end()) - Math.max(asked.begin(), given.begin())))
                .sum();
    }
}

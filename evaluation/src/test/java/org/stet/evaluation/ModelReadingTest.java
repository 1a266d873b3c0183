package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.Reader;
import org.stet.Stet;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.text.Excerpt;
import org.stet.text.Notice;

/** What the learned model makes of texts: the same alone and in company, and what rules have no verb for. */
class ModelReadingTest {
    private static final Path REPORTS = Path.of("..", "examples", "harbour", "reports");

    @Test
    void aTextIsReadTheSameAloneAndAmongOthersInFourThreads()
            throws IOException, ExecutionException, InterruptedException {
        List<Article> articles = reports();
        List<Reading> alone = new ArrayList<>();
        for (Article article : articles) {
            alone.add(Stet.reader().build().read(article));
        }
        Reader shared = Stet.reader().build();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Reading>> together = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            articles.forEach(article -> together.add(threads.submit(() -> shared.read(article))));
        }
        threads.shutdown();

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
        }
    }

    @Test
    void nothingSaysThatRulesAloneRead() throws IOException {
        assertThat(Stet.read(reports().get(0)).notices())
                .extracting(Notice::code)
                .doesNotContain(Notice.Code.RULES_ONLY);
    }

    @Test
    void aCueThatIsNoReportingVerbIsFound() {
        Statement statement = Stet.read("Mary Okafor was adamant that the harbour would stay open through the winter.")
                .statements()
                .get(0);

        assertThat(statement.words()).contains("the harbour would stay open through the winter");
        assertThat(statement.source()).extracting(Excerpt::text).containsExactly("Mary Okafor");
        assertThat(statement.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void anAnswerIsNotWhatTheOutletOfTheQuestionsSays() {
        Reading reading = Stet.read("""
                The Gull spoke to Mary Okafor, the mayor of Ashby, about the wall.

                Q: When will the wall be built?

                A: “We begin in March. The stone is here.”

                The Gull: And who pays?
                """);

        assertThat(reading.statements())
                .filteredOn(statement -> statement.words().startsWith("We begin in March"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.speaker()).isEmpty());
    }

    @Test
    void theMarksDecideWhereDirectSpeechEnds() {
        Statement statement = Stet.read(
                        "“The wall is going to cost us the summer trade,” said Mary Okafor, who runs the quay café.")
                .statements()
                .get(0);

        assertThat(statement.form()).isEqualTo(Statement.Form.DIRECT);
        assertThat(statement.words()).isEqualTo("The wall is going to cost us the summer trade,");
    }

    private static List<Article> reports() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(Article.of(Files.readString(file)));
            }
        }
        return articles;
    }
}

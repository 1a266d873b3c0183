package org.stet.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.formats.input.Documents;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/** Each file of the folder beside its articles as JSON, in a file of the same name with {@code .articles} added. */
class GoldenArticlesTest {
    private static final Path FOLDER = Golden.folder("articles");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Path> inputs() throws IOException {
        return inputs(FOLDER);
    }

    private static List<Path> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".articles"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> pages() throws IOException {
        return inputs(Golden.folder("pages"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageGivesTheArticleAndTheNoticesOfItsGoldenFile(Path input) throws IOException {
        StringBuilder shown = new StringBuilder();
        new Documents().each(input.toString(), new Inbox() {
            @Override
            public void take(Document document, List<Notice> notices) {
                shown.append(GoldenPage.of((Article) document, notices));
            }

            @Override
            public void refuse(UnreadableInputException problem) {
                shown.append(problem.getMessage()).append('\n');
            }
        });
        Golden.assertSame(Path.of(input + ".articles"), shown.toString());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aFileGivesTheArticlesOfItsGoldenFile(Path input) throws IOException {
        Golden.assertSame(Path.of(input + ".articles"), articles(input));
    }

    private static String articles(Path input) throws IOException {
        ArrayNode articles = MAPPER.createArrayNode();
        for (Article article : Documents.articles(input)) {
            articles.add(json(article));
        }
        String folder = FOLDER.toString() + input.getFileSystem().getSeparator();
        return articles.toPrettyString().replace(folder, "") + "\n";
    }

    private static JsonNode json(Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.jsonLines(out)) {
            writer.write(new Reading(article, List.of(), List.of(), List.of()));
        }
        return MAPPER.readTree(out.toString(UTF_8)).get("article");
    }
}

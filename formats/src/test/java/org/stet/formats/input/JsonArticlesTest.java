package org.stet.formats.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.Collected;
import org.stet.text.Span;

class JsonArticlesTest {
    @TempDir
    Path folder;

    @Test
    void onlyTheTextIsRequired() throws IOException {
        assertThat(read("{\"text\": \"The wall fell.\"}").articles).containsExactly(Article.of("The wall fell."));
    }

    @Test
    void everyFieldIsTaken() throws IOException {
        Article article =
                read("{\"text\":\"Wall\\n\\nIt fell.\",\"url\":\"https://quay.example/1\",\"outlet\":\"The Quay"
                                + " Record\",\"title\":\"Wall\",\"authors\":[\"Ann Moss\"],\"published\":\"2031-03-12\","
                                + "\"language\":\"en-GB\",\"file\":\"wall.txt\",\"parts\":["
                                + "{\"kind\":\"headline\",\"begin\":0,\"end\":4},{\"kind\":\"body\",\"begin\":6,\"end\":14}]}")
                        .articles
                        .get(0);

        assertThat(article.url()).contains("https://quay.example/1");
        assertThat(article.outlet()).contains("The Quay Record");
        assertThat(article.title()).contains("Wall");
        assertThat(article.authors()).containsExactly("Ann Moss");
        assertThat(article.published()).hasToString("Optional[2031-03-12]");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.file()).contains("wall.txt");
        assertThat(article.parts())
                .containsExactly(
                        new Part(Part.Kind.HEADLINE, new Span(0, 4)), new Part(Part.Kind.BODY, new Span(6, 14)));
    }

    @Test
    void anObjectThatReadWroteGivesItsArticle() throws IOException {
        assertThat(read("{\"schema\":\"stet/1\",\"article\":{\"text\":\"Hi\"},\"statements\":[]}").articles)
                .containsExactly(Article.of("Hi"));
    }

    @Test
    void eachLineOfAFileIsAMemberOfIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\r\n");

        assertThat(Documents.articles(file))
                .extracting(article -> article.file().orElseThrow())
                .isEqualTo(List.of(file + "!1", file + "!3"));
    }

    @Test
    void oneIndentedObjectAndOneArrayAreReadToo() throws IOException {
        assertThat(read("{\n  \"text\": \"a\"\n}\n").articles)
                .extracting(Article::text)
                .containsExactly("a");
        assertThat(read("[{\"text\": \"a\"},\n {\"text\": \"b\"}]").articles)
                .extracting(Article::text)
                .containsExactly("a", "b");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(read("\uFEFF{\"text\":\"a\"}").articles)
                .extracting(Article::text)
                .containsExactly("a");
    }

    @Test
    void aBrokenLineIsNamedWithItsPlaceAndTheOthersAreRead() throws IOException {
        Collected collected = read("{\"text\":\"a\"}\n{\"text\":oops}\n{\"text\":\"c\"}\n");

        assertThat(collected.articles).extracting(Article::text).containsExactly("a", "c");
        assertThat(collected.problems)
                .singleElement()
                .asString()
                .startsWith("standard input: line 2, byte offset 21: this is not JSON (Unrecognized token 'oops'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|an article needs a \"text\", and this has none",
                "{\"text\":null}|an article needs a \"text\", and this has none",
                "{\"text\":7}|\"text\" must be a string, and is 7",
                "{\"text\":\"a\",\"title\":[]}|\"title\" must be a string, and is []",
                "{\"text\":\"a\",\"authors\":[1]}|\"authors\" must be a list of strings, and is [1]",
                "{\"text\":\"a\",\"authors\":7}|\"authors\" must be a list, and is 7",
                "{\"text\":\"a\",\"published\":\"May\"}|\"published\" must be a day such as 2025-02-27, and is \"May\"",
                "{\"text\":\"a\",\"parts\":[{\"kind\":\"tail\"}]}|\"kind\" must be the kind of a part, and is \"tail\"",
                "{\"text\":\"a\",\"parts\":[{\"kind\":\"body\"}]}|\"begin\" must be an offset, and is "
            })
    void aValueThatIsNotWhatItsKeyAsksForIsNamed(String line, String reason) throws IOException {
        assertThat(read(line).problems)
                .singleElement()
                .asString()
                .isEqualTo("standard input: line 1: " + (reason.endsWith("and is") ? reason + " " : reason));
    }

    @Test
    void partsOutsideTheTextAreRefused() throws IOException {
        assertThat(read("{\"text\":\"a\",\"parts\":[{\"kind\":\"body\",\"begin\":0,\"end\":9}]}").problems)
                .singleElement()
                .asString()
                .contains("out of the text of 1 code units");
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() throws IOException {
        assertThat(Collected.from(new Documents(), "{\"text\":\"a\"}".getBytes(UTF_16)).problems)
                .containsExactly("standard input: this is JSON in another encoding than UTF-8, the only one allowed");
    }

    @Test
    void aLineAboveTheLimitIsRefusedAndTheNextOneRead() throws IOException {
        String lines = "{\"text\":\"" + "a".repeat(100) + "\"}\n{\"text\":\"b\"}";

        Collected collected = Collected.from(new Documents(50), lines.getBytes(UTF_8));

        assertThat(collected.articles).extracting(Article::text).containsExactly("b");
        assertThat(collected.problems)
                .containsExactly(
                        "standard input: line 1, byte offset 0: this line is longer than 50 bytes, the most that"
                                + " is read of one document");
    }

    @Test
    void deepNestingIsRefusedInOneLine() throws IOException {
        String line = "{\"text\":" + "[".repeat(100_000) + "}";

        assertThat(read(line).problems)
                .singleElement()
                .asString()
                .contains("line 1")
                .doesNotContain("\n");
    }

    private static Collected read(String json) throws IOException {
        return Collected.from(new Documents(), json.getBytes(UTF_8));
    }
}

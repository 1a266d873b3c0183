package org.stet.formats.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.metadata.FrontMatter;

class MarkdownArticleTest {
    private static final Optional<String> NAMED = Optional.of("story.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'The *wall* **fell**.'|'The wall fell.'",
                "'See [the report](https://quay.example/1).'|'See the report.'",
                "'Type `wall`.'|'Type wall.'",
                "'A ![gull](gull.png) flew.'|'A  flew.'",
                "'One\ntwo.'|'One two.'",
                "'One  \ntwo.'|'One\ntwo.'",
                "'- One\n- Two'|'One\n\nTwo'",
                "'One\n\n***\n\nTwo'|'One\n\nTwo'",
                "'Fish &amp; chips &ldquo;today&rdquo;'|'Fish & chips “today”'",
                "'<!-- note -->\n\nThe wall.'|'The wall.'",
                "'![gull](gull.png)\n\nThe wall.'|'The wall.'",
                "'    indented code\n\nThe wall.'|'indented code\n\nThe wall.'"
            })
    void theWordsAreKeptAndTheMarksDropped(String markdown, String text) {
        assertThat(MarkdownArticle.of(NAMED, markdown).text()).isEqualTo(text);
    }

    @Test
    void headingsQuotesAndParagraphsAreParts() {
        Article article = MarkdownArticle.of(
                NAMED,
                "Standfirst.\n\n# The *wall*\n\nIt fell.\n\n## Later\n\nMore.\n\n> Not a day\n> more.\n\n# Also\n");

        assertThat(described(article))
                .containsExactly(
                        "body: Standfirst.",
                        "headline: The wall",
                        "body: It fell.\n\nLater\n\nMore.",
                        "blockquote: Not a day more.",
                        "body: Also");
        assertThat(article.title()).contains("The wall");
    }

    @Test
    void frontMatterSaysWhatTheDocumentIs() {
        Article article = MarkdownArticle.of(
                NAMED,
                "---\ntitle: \"Wall: gone\"\nauthor: [Ann Moss, Dev Patel]\ndate: 2031-03-12\noutlet: The Quay Record\n"
                        + "tags:\n  - walls\n---\n# The wall\n\nIt fell.");

        assertThat(article.title()).contains("Wall: gone");
        assertThat(article.authors()).containsExactly("Ann Moss", "Dev Patel");
        assertThat(article.published()).hasToString("Optional[2031-03-12]");
        assertThat(article.outlet()).contains("The Quay Record");
        assertThat(article.text()).isEqualTo("The wall\n\nIt fell.");
    }

    @Test
    void frontMatterThatNeverEndsIsText() {
        assertThat(FrontMatter.of("---\ntitle: a\n\nProse").end()).isZero();
        assertThat(FrontMatter.of("---\n\n---\n").end()).isZero();
    }

    @Test
    void markdownIsToldByNameFrontMatterOrTwoHeadingsAndALink() {
        assertThat(MarkdownSigns.in(NAMED, "Prose")).isTrue();
        assertThat(MarkdownSigns.in(Optional.empty(), "---\ntitle: a\n---\nProse"))
                .isTrue();
        assertThat(MarkdownSigns.in(Optional.empty(), "# One\n\nA [b](https://c.example)\n\n## Two\n"))
                .isTrue();
        assertThat(MarkdownSigns.in(Optional.empty(), "# One\n\nA [b](https://c.example)\n"))
                .isFalse();
        assertThat(MarkdownSigns.in(Optional.of("a.txt"), "# One\n\n## Two\n\n*Prose*"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "[",
                "*a ",
                "`",
                "- ",
                "_",
                "![",
                "<",
                "&",
                "**a *",
                "\\",
                "[a](",
                "> - ",
                "<a ",
                "<!--a>",
                "<?a>",
                "[a](<b",
                "[a]: b\n",
                "a**b_"
            })
    void hostileMarkdownIsReadInTime(String repeated) {
        String markdown = repeated.repeat(200_000 / repeated.length());

        Article article = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MarkdownArticle.of(NAMED, markdown));

        assertThat(article.parts()).isNotEmpty();
    }

    @Test
    void partsTileTheTextWithOnlyWhiteSpaceBetween() {
        List<String> pieces =
                List.of("# ", "> ", "- ", "*", "`", "\n", "\n\n", "wall ", "“fell” ", "[a](b)", "    ", "![c](d)");
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String markdown =
                    random.ints(30, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            Article article = MarkdownArticle.of(NAMED, markdown);
            int last = 0;
            for (Part part : article.parts()) {
                assertThat(article.text().substring(last, part.span().begin()))
                        .as(markdown)
                        .isBlank();
                last = part.span().end();
            }
            assertThat(article.text().substring(last)).as(markdown).isEmpty();
        }
    }

    private static List<String> described(Article article) {
        return article.parts().stream()
                .map(part -> part.kind().id() + ": "
                        + article.text()
                                .substring(part.span().begin(), part.span().end()))
                .toList();
    }
}

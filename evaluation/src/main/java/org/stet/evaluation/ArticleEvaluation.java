package org.stet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.stet.document.Article;
import org.stet.document.Part.Kind;
import org.stet.formats.html.HtmlPages;
import org.stet.formats.intake.Origin;

/**
 * Scores articles taken out of web pages, and Readability4J beside them on the same pages. What counts as Stet's text is its
 * body and block quotations: headline, standfirst and captions are parts of their own. Stateless; safe from any thread.
 */
public final class ArticleEvaluation {
    private ArticleEvaluation() {}

    /**
     * Reads every page of a benchmark.
     *
     * @param dir the folder that holds {@code ground-truth.json} and {@code html}
     * @param metadata a file that says what each page states, as {@link PageGold} describes
     * @throws CorpusException if the corpus cannot be read
     */
    public static ArticleReport run(Path dir, Optional<Path> metadata) {
        Map<String, PageGold> gold = metadata.map(PageGold::read).orElse(Map.of());
        List<Overlap> stet = new ArrayList<>();
        List<Overlap> readability = new ArrayList<>();
        List<Map<Measure, Count>> stated = new ArrayList<>();
        for (BenchmarkPage page : ArticleCorpus.read(dir)) {
            byte[] html = page.html().read();
            Article article = HtmlPages.article(Origin.UNKNOWN, html).article();
            stet.add(Overlap.of(page.text(), text(article)));
            readability.add(Overlap.of(page.text(), readability(page.url(), html)));
            gold(gold, page.name()).map(one -> PageMeasures.of(one, article)).ifPresent(stated::add);
        }
        return new ArticleReport(
                stet.size(),
                List.of(TextFigures.of("Stet", stet), TextFigures.of("Readability4J", readability)),
                Bootstrap.figures(stated));
    }

    private static Optional<PageGold> gold(Map<String, PageGold> gold, String name) {
        return gold.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String text(Article article) {
        return article.parts().stream()
                .filter(part -> part.kind() == Kind.BODY || part.kind() == Kind.BLOCKQUOTE)
                .map(part -> article.text()
                        .substring(part.span().begin(), part.span().end()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String readability(String url, byte[] html) {
        @Nullable
        String text = new Readability4J(url, new String(html, UTF_8)).parse().getTextContent();
        return text == null ? "" : text;
    }
}

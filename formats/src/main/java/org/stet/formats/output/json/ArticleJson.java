package org.stet.formats.output.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Part;

/** The fields of an article. */
final class ArticleJson {
    private final JsonFields json;
    private final boolean withText;

    ArticleJson(JsonFields json) {
        this(json, true);
    }

    ArticleJson(JsonFields json, boolean withText) {
        this.json = json;
        this.withText = withText;
    }

    /** Writes the fields. */
    void write(Article article) throws IOException {
        json.string("id", article.id());
        json.string("file", article.file());
        json.string("url", article.url());
        json.string("outlet", article.outlet());
        json.string("title", article.title());
        json.strings("authors", article.authors());
        json.string("published", article.published().map(LocalDate::toString));
        json.string("language", article.language());
        json.string("text", Optional.of(article.text()).filter(text -> withText));
        json.list("parts", article.parts(), this::part);
    }

    private void part(Part part) throws IOException {
        json.string("kind", part.kind().id());
        json.span(part.span());
    }
}

package org.stet.formats;

import java.util.List;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.text.Notice;

/** An article of a web page as people can check it: what is known of it, its notices, and its text part by part. */
final class GoldenPage {
    private GoldenPage() {}

    static String of(Article article, List<Notice> notices) {
        StringBuilder shown = new StringBuilder();
        article.outlet()
                .ifPresent(outlet -> shown.append("outlet: ").append(outlet).append('\n'));
        article.title().ifPresent(title -> shown.append("title: ").append(title).append('\n'));
        article.published().ifPresent(day -> shown.append("date: ").append(day).append('\n'));
        shown.append("authors: ").append(String.join("; ", article.authors())).append('\n');
        article.url().ifPresent(url -> shown.append("url: ").append(url).append('\n'));
        shown.append("language: ").append(article.language()).append('\n');
        notices.forEach(notice -> shown.append("! ")
                .append(notice.span())
                .append(' ')
                .append(notice.code().id())
                .append(": ")
                .append(notice.message())
                .append('\n'));
        for (Part part : article.parts()) {
            shown.append("\n## ").append(part.kind().id()).append('\n');
            shown.append(article.text(), part.span().begin(), part.span().end()).append('\n');
        }
        return shown.toString();
    }
}

package org.stet.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.Article;

/** An inbox that keeps what it gets. */
final class Collected implements Inbox {
    final List<Article> articles = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    static Collected from(String path) throws IOException {
        Collected collected = new Collected();
        new Articles().each(path, collected);
        return collected;
    }

    static Collected from(Articles reader, byte[] standardInput) throws IOException {
        Collected collected = new Collected();
        reader.each(new ByteArrayInputStream(standardInput), collected);
        return collected;
    }

    @Override
    public void take(Article article) {
        articles.add(article);
    }

    @Override
    public void refuse(UnreadableInputException problem) {
        problems.add(problem.getMessage());
    }
}

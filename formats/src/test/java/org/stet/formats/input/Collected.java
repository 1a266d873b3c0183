package org.stet.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;

/** An inbox that keeps what it gets. */
final class Collected implements Inbox {
    final List<Document> documents = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<Article> articles = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    static Collected from(String path) throws IOException {
        Collected collected = new Collected();
        new Documents().each(path, collected);
        return collected;
    }

    static Collected from(Documents reader, byte[] standardInput) throws IOException {
        Collected collected = new Collected();
        reader.each(new ByteArrayInputStream(standardInput), collected);
        return collected;
    }

    @Override
    public void take(Document document, List<Notice> remarks) {
        documents.add(document);
        notices.addAll(remarks);
        if (document instanceof Article article) {
            articles.add(article);
        }
    }

    @Override
    public void refuse(UnreadableInputException problem) {
        problems.add(problem.getMessage());
    }
}

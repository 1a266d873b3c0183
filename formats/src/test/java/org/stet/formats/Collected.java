package org.stet.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.formats.input.Documents;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;

/** An inbox that keeps what it gets. */
public final class Collected implements Inbox {
    public final List<Document> documents = new ArrayList<>();
    public final List<Notice> notices = new ArrayList<>();
    public final List<Article> articles = new ArrayList<>();
    public final List<String> problems = new ArrayList<>();

    /** Reads a file or folder. */
    public static Collected from(String path) throws IOException {
        Collected collected = new Collected();
        new Documents().each(path, collected);
        return collected;
    }

    /** Reads standard input. */
    public static Collected from(Documents reader, byte[] standardInput) throws IOException {
        Collected collected = new Collected();
        reader.each(new ByteArrayInputStream(standardInput), collected);
        return collected;
    }

    /** Reads one input in one format; what is broken as a whole is among the problems too. */
    public static Collected from(Format format, Input input) throws IOException {
        Collected collected = new Collected();
        try {
            format.each(input, collected);
        } catch (UnreadableInputException e) {
            collected.refuse(e);
        }
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

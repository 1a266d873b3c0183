package org.stet.formats.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.Article;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.text.Notice;

/**
 * Drafts in WordprocessingML: the words as they would be printed with every tracked change accepted. Deletions, comments, notes,
 * headers, footers and hidden text are not among them. Immutable; share freely.
 */
public final class WordFormat implements Format {
    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        WordPackage parts = new WordPackage(input);
        List<Notice> notices = new ArrayList<>();
        Article article = new WordArticle(input, parts).article(notices);
        inbox.take(article, notices);
    }
}

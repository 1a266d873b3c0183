package org.stet.formats.output.page;

import java.io.IOException;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.output.writing.Count;
import org.stet.formats.output.writing.Paragraph;
import org.stet.formats.output.writing.Segments;
import org.stet.text.Places;

/** An article on the page, its speakers in the margin. Confined to one thread. */
final class ArticleSection {
    private final Reading reading;
    private final Article article;
    private final List<Statement> statements;
    private final List<Paragraph> paragraphs;
    private final Anchors anchors;
    private final Cast cast;
    private final Html html;
    private final Segments<Ink> segments;
    private final MarkedWords words;
    private final MarginNotes notes;
    private int noted;

    ArticleSection(Reading reading, Anchors anchors, Html html) {
        this.reading = reading;
        this.article = reading.article();
        this.statements = reading.statements();
        this.paragraphs = Paragraph.of(article);
        this.anchors = anchors;
        this.cast = new Cast(reading.speakers(), statements);
        this.html = html;
        this.segments = new Segments<>(Ink.of(reading));
        this.words = new MarkedWords(article.text(), anchors, html, this::sign);
        this.notes = new MarginNotes(statements, cast, anchors, html);
    }

    /** Returns how much there is, in words. */
    String sums() {
        return cast.sums(statements.size()) + ", " + Count.of(reading.notices().size(), "notice");
    }

    /** Writes the article. */
    void write() throws IOException {
        html.open(
                        "article",
                        "id",
                        anchors.top(),
                        "lang",
                        article.language(),
                        "aria-labelledby",
                        anchors.top() + "-title")
                .line();
        boolean headed = !paragraphs.isEmpty() && paragraphs.get(0).kind() == Part.Kind.HEADLINE;
        heading(headed);
        for (Paragraph paragraph : paragraphs.subList(headed ? 1 : 0, paragraphs.size())) {
            row(
                    paragraph,
                    paragraph.kind() == Part.Kind.BLOCKQUOTE ? "blockquote" : "p",
                    "class",
                    paragraph.kind().id());
        }
        if (paragraphs.isEmpty()) {
            html.element("p", "There are no words in this text.", "class", "empty")
                    .line();
        }
        NoticeList.write(reading.notices(), article.text(), this::isShown, anchors, html);
        html.close("article").line();
    }

    private void heading(boolean headed) throws IOException {
        html.open("header").line();
        Heading.above(article, html);
        String id = anchors.top() + "-title";
        if (headed) {
            row(paragraphs.get(0), "h2", "id", id);
        } else {
            html.element("h2", Heading.title(article), "id", id).line();
        }
        Heading.below(article, html);
        html.element("p", sums(), "class", "sums").line();
        if (!statements.isEmpty()) {
            cast.write(html);
        }
        html.close("header").line();
    }

    private void row(Paragraph paragraph, String element, String... attributes) throws IOException {
        html.open("div", "class", "row").line();
        html.open(element, attributes);
        words.write(segments.in(paragraph.span()));
        html.close(element).line();
        int last = noted;
        while (last < statements.size() && begin(last) < paragraph.span().end()) {
            last++;
        }
        if (last > noted) {
            notes.write(noted, last);
        }
        noted = last;
        html.close("div").line();
    }

    private int begin(int statement) {
        return statements.get(statement).content().get(0).begin();
    }

    private boolean isShown(int offset) {
        int at = Places.firstBehind(paragraphs, paragraph -> paragraph.span().end(), offset);
        return at < paragraphs.size() && paragraphs.get(at).span().contains(offset);
    }

    private MarkedWords.Sign sign(int number) {
        Statement statement = statements.get(number - 1);
        String label = statement.negated() ? "not" : statement.hypothetical() ? "if" : "";
        return new MarkedWords.Sign(statement.form().id() + " " + cast.hue(statement), label);
    }
}

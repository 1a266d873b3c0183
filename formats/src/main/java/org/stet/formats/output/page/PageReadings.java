package org.stet.formats.output.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.text.Notice;

/**
 * One HTML page that needs nothing beside it: no script, no network. It is written when all inputs are known, for the list of them
 * stands first. Confined to one thread.
 */
public final class PageReadings implements ReadingWriter {
    /** UTF-16 code units of a title that are kept for the list of contents. */
    private static final int LONGEST_ENTRY = 300;

    private record Entry(String title, String details, String sums, boolean isArticle) {}

    private final OutputStream out;
    private final Spool spool = new Spool();
    private final Html body = new Html(spool);
    private final List<Entry> contents = new ArrayList<>();

    /** Writes to a stream, which stays open. */
    public PageReadings(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        ArticleSection section = new ArticleSection(reading, new Anchors(contents.size() + 1), body);
        section.write();
        listed(reading.article(), section.sums());
    }

    @Override
    public void write(Transcript transcript, List<Notice> notices) throws IOException {
        TranscriptSection section = new TranscriptSection(transcript, notices, new Anchors(contents.size() + 1), body);
        section.write();
        listed(transcript, section.sums());
    }

    private void listed(Document document, String sums) {
        contents.add(new Entry(
                clip(Heading.title(document)), clip(Heading.details(document)), sums, document instanceof Article));
    }

    private static String clip(String words) {
        return words.length() <= LONGEST_ENTRY ? words : words.substring(0, LONGEST_ENTRY) + "…";
    }

    @Override
    public void close() throws IOException {
        try (spool) {
            if (!contents.isEmpty()) {
                body.flush();
                Html page = new Html(out);
                head(page);
                page.flush();
                spool.copy(out);
                page.close("main")
                        .line()
                        .close("body")
                        .line()
                        .close("html")
                        .line()
                        .flush();
            }
        }
        out.flush();
    }

    private void head(Html page) throws IOException {
        String title = contents.size() == 1 ? contents.get(0).title() : contents.size() + " documents";
        PageHead.write(page, title + " · who says what", Stylesheet.READINGS);
        page.open("body").line().open("header", "class", "page").line();
        page.element("h1", "Who says what").line();
        if (contents.stream().anyMatch(Entry::isArticle)) {
            legend(page);
        }
        page.close("header").line();
        if (contents.size() > 1) {
            contents(page);
        }
        page.open("main").line();
    }

    private static void legend(Html page) throws IOException {
        page.open("p", "class", "legend");
        page.element("span", "direct", "class", "said direct").text(" in quotation marks · ");
        page.element("span", "indirect", "class", "said indirect").text(" reported · ");
        page.element("span", "mixed", "class", "said mixed").text(" both · ");
        page.element("span", "cue", "class", "cue").text(" · ");
        page.element("span", "source", "class", "source").text(" · ✻ worth checking");
        page.close("p").line();
    }

    private void contents(Html page) throws IOException {
        page.open("nav", "aria-label", "Contents").open("ol").line();
        int number = 1;
        for (Entry entry : contents) {
            page.open("li").element("a", entry.title(), "href", "#" + new Anchors(number++).top());
            String details = entry.details().isEmpty() ? "" : entry.details() + " · ";
            page.text(" ").element("span", details + entry.sums(), "class", "about");
            page.close("li").line();
        }
        page.close("ol").close("nav").line();
    }
}

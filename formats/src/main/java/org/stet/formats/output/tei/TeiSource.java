package org.stet.formats.output.tei;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.Address;
import org.stet.text.Notice;
import org.stet.text.SourceText;

/** The document that a TEI document was made from, in its header. Confined to one thread. */
final class TeiSource {
    private final Document document;
    private final Xml xml;

    TeiSource(Document document, Xml xml) {
        this.document = document;
        this.xml = xml;
    }

    /** Returns what a document is called. */
    static String title(Document document) {
        return document.title().or(document::file).orElse("Untitled");
    }

    /** Writes the notices on it, each with line and column, if there are any. */
    void notices(List<Notice> notices) throws IOException {
        if (notices.isEmpty()) {
            return;
        }
        SourceText text = SourceText.of(document.text());
        xml.begin("notesStmt");
        for (Notice notice : notices) {
            int begin = notice.span().begin();
            xml.begin("note").attribute("type", notice.code().id());
            xml.attribute("n", text.line(begin) + ":" + text.column(begin));
            xml.text(notice.message()).endLine();
        }
        xml.end();
    }

    /** Writes what is known of it. */
    void write() throws IOException {
        xml.begin("sourceDesc").begin("bibl");
        xml.words("title", title(document));
        if (document instanceof Article article) {
            for (String author : article.authors()) {
                xml.words("author", author);
            }
            xml.words("publisher", article.outlet());
            date(article.published());
        } else if (document instanceof Transcript transcript) {
            date(transcript.date());
        }
        address(document.url());
        identifier("file", document.file());
        identifier("sha256", Optional.of(document.id()));
        xml.end().end();
    }

    private void date(Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            String when = day.get().toString();
            xml.begin("date").attribute("when", when).text(when).endLine();
        }
    }

    private void address(Optional<String> url) throws IOException {
        if (url.filter(Address::isAbsolute).isPresent()) {
            xml.begin("ptr").attribute("target", url).endLine();
        } else {
            identifier("url", url);
        }
    }

    private void identifier(String type, Optional<String> words) throws IOException {
        if (words.isPresent()) {
            xml.begin("idno").attribute("type", type).text(words.get()).endLine();
        }
    }
}

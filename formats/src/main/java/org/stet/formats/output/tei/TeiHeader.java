package org.stet.formats.output.tei;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.document.Document;
import org.stet.formats.output.writing.Producer;
import org.stet.speaker.Speaker;
import org.stet.text.Notice;

/** The headers of TEI documents. Confined to one thread. */
final class TeiHeader {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,9}");

    private final Xml xml;

    TeiHeader(Xml xml) {
        this.xml = xml;
    }

    /** Writes what all documents of a corpus share. */
    void corpus() throws IOException {
        xml.begin("teiHeader").begin("fileDesc");
        xml.begin("titleStmt").words("title", "Who says what").end();
        publication();
        xml.begin("sourceDesc")
                .words("p", "Each document names its own source.")
                .end();
        xml.end();
        encoding();
        xml.end();
    }

    /** Begins the header of a document, its source and the notices on it. */
    void begin(Document document, List<Notice> notices) throws IOException {
        xml.begin("teiHeader").begin("fileDesc");
        xml.begin("titleStmt").words("title", TeiSource.title(document)).end();
        publication();
        TeiSource source = new TeiSource(document, xml);
        source.notices(notices);
        source.write();
        xml.end();
    }

    /** Writes what the categories mean that statements point to, and the program. */
    void encoding() throws IOException {
        xml.begin("encodingDesc").begin("appInfo");
        xml.begin("application").attribute("ident", "stet").attribute("version", version());
        xml.words("label", "Stet").end().end();
        xml.begin("classDecl").begin("taxonomy").id("statement");
        category("direct", "all of the content stands inside quotation marks");
        category("indirect", "none of the content stands inside quotation marks");
        category("mixed", "some of the content stands inside quotation marks");
        category("negated", "the cue denies it");
        category("hypothetical", "the cue only supposes it");
        xml.end().end().end();
    }

    /** Writes the language. */
    void language(String language) throws IOException {
        xml.begin("langUsage")
                .begin("language")
                .attribute("ident", tag(language))
                .endLine()
                .end();
    }

    /** Writes one who speaks. */
    void speaker(Speaker speaker, String prefix) throws IOException {
        String element = switch (speaker.kind()) {
            case ORGANISATION -> "org";
            case GROUP -> "personGrp";
            case PERSON, DOCUMENT, UNNAMED, AUTHOR -> "person";
        };
        String name = speaker.kind() == Speaker.Kind.ORGANISATION ? "orgName" : "persName";
        xml.begin(element)
                .id(prefix + speaker.id())
                .attribute("role", speaker.kind().id());
        xml.begin(name);
        for (String title : speaker.titles()) {
            xml.inline("roleName").text(title).endInline().text(" ");
        }
        xml.inline("name").text(speaker.name()).endInline();
        if (speaker.wikidata().isPresent()) {
            xml.inline("idno")
                    .attribute("type", "wikidata")
                    .text(speaker.wikidata().get())
                    .endInline();
        }
        xml.endLine().end();
    }

    /** Returns a language tag that XML takes, {@code und} where this is none. */
    static String tag(String language) {
        return LANGUAGE.matcher(language).matches() ? language : "und";
    }

    private void category(String id, String meaning) throws IOException {
        xml.begin("category").id(id).words("catDesc", meaning).end();
    }

    private void publication() throws IOException {
        xml.begin("publicationStmt").words("p", "Written by Stet; unpublished.").end();
    }

    // The guidelines know only dots, digits and letters in a version.
    private static String version() {
        return Producer.current().version().replaceAll("-.*", "");
    }
}

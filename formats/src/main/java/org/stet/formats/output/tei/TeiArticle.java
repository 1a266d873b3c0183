package org.stet.formats.output.tei;

import java.io.IOException;
import org.stet.attribution.Reading;
import org.stet.speaker.Speaker;

/** A reading as a TEI document: those who speak in the header, what they say in the text. */
record TeiArticle(Reading reading) implements TeiDocument {
    @Override
    public void write(Xml xml, String prefix) throws IOException {
        String language = reading.article().language();
        TeiHeader header = new TeiHeader(xml);
        xml.root("TEI");
        header.begin(reading.article(), reading.notices());
        if (prefix.isEmpty()) {
            header.encoding();
        }
        xml.begin("profileDesc");
        header.language(language);
        if (!reading.speakers().isEmpty()) {
            xml.begin("particDesc").begin("listPerson");
            for (Speaker speaker : reading.speakers()) {
                header.speaker(speaker, prefix);
            }
            xml.end().end();
        }
        xml.end().end();
        xml.begin("text").language(TeiHeader.tag(language)).begin("body").begin("div");
        new TeiText(reading, prefix, xml).write();
        xml.end().end().end().end();
    }
}

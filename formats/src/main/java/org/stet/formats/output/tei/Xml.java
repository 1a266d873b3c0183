package org.stet.formats.output.tei;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stet.formats.output.writing.PrintableText;

/**
 * XML on a stream that stays open. Characters that XML does not know are written as U+FFFD, line ends as newlines. Confined to one
 * thread.
 */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    private interface Step {
        void take() throws XMLStreamException;
    }

    private final XMLStreamWriter writer;
    private int depth;

    /** Begins a document. */
    Xml(OutputStream out) throws IOException {
        try {
            writer = FACTORY.createXMLStreamWriter(out, UTF_8.name());
            writer.setDefaultNamespace(TEI);
            writer.writeStartDocument(UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Begins the outermost element of the document, or of one in a corpus. */
    Xml root(String name) throws IOException {
        boolean outermost = depth == 0;
        begin(name);
        if (outermost) {
            take(() -> writer.writeDefaultNamespace(TEI));
        }
        return this;
    }

    /** Begins an element on a line of its own. */
    Xml begin(String name) throws IOException {
        line();
        depth++;
        return inline(name);
    }

    /** Begins an element within a line. */
    Xml inline(String name) throws IOException {
        take(() -> writer.writeStartElement(TEI, name));
        return this;
    }

    Xml attribute(String name, String value) throws IOException {
        take(() -> writer.writeAttribute(name, printable(value)));
        return this;
    }

    Xml attribute(String name, Optional<String> value) throws IOException {
        return value.isPresent() ? attribute(name, value.get()) : this;
    }

    Xml id(String value) throws IOException {
        take(() -> writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "id", value));
        return this;
    }

    Xml language(String value) throws IOException {
        take(() -> writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", value));
        return this;
    }

    Xml text(String words) throws IOException {
        take(() -> writer.writeCharacters(printable(words)));
        return this;
    }

    /** Ends an element that holds elements on lines of their own. */
    Xml end() throws IOException {
        depth--;
        line();
        return endInline();
    }

    /** Ends an element on a line of its own that holds words. */
    Xml endLine() throws IOException {
        depth--;
        return endInline();
    }

    /** Ends an element within a line. */
    Xml endInline() throws IOException {
        take(writer::writeEndElement);
        return this;
    }

    /** Writes an element on a line of its own that holds only words. */
    Xml words(String name, String words) throws IOException {
        return begin(name).text(words).endLine();
    }

    /** Writes an element on a line of its own, if there are words for it. */
    Xml words(String name, Optional<String> words) throws IOException {
        return words.isPresent() ? words(name, words.get()) : this;
    }

    void flush() throws IOException {
        take(writer::flush);
    }

    /** Ends the document. */
    void close() throws IOException {
        take(() -> {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        });
    }

    private void line() throws IOException {
        take(() -> writer.writeCharacters("\n" + " ".repeat(depth)));
    }

    private static String printable(String words) {
        return PrintableText.of(words).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void take(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException e) {
            // The writer wraps what its stream throws; the cause is what the command is told.
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
        }
    }
}

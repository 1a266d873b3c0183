package org.stet.formats.word;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stet.formats.intake.Clip;

/**
 * The elements and words of a member, one after the other. Document types are refused, so nothing is fetched and no entity
 * unfolds; elements may nest so deep and no deeper. Confined to one thread.
 */
final class Markup {
    /** How deep elements may nest. */
    private static final int MAXIMUM_DEPTH = 1_000;

    private static final String MESSAGE = "Message: ";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** The namespaces of WordprocessingML, transitional and strict, by the prefix that is used for them here. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "",
            COMPATIBILITY,
            "mc:");

    private final XMLStreamReader reader;
    private final Visitor visitor;

    private Markup(XMLStreamReader reader, Visitor visitor) {
        this.reader = reader;
        this.visitor = visitor;
    }

    /** Hears of what a member holds. Names are local ones of WordprocessingML; others have a prefix and a colon. */
    interface Visitor {
        /** Hears that an element begins; {@link Markup} answers for its attributes. */
        void begin(String name, Markup element);

        /** Hears that an element ends. */
        default void end(String name) {}

        /** Hears of words, in as many pieces as they come. */
        default void words(String words) {}
    }

    /** Reads a member to its end. */
    static void read(InputStream member, Visitor visitor) throws IOException, UnsoundXmlException {
        try {
            new Markup(factory().createXMLStreamReader(member), visitor).read();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure
                    && !(failure instanceof CharConversionException)) {
                throw failure;
            }
            throw unsound(e);
        }
    }

    /** Returns the value of an attribute of the element that begins, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Says whether the element that begins, a switch, is on: it is unless its value says otherwise. */
    boolean isOn() {
        String value = attribute("val").orElse("1");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private void read() throws XMLStreamException, UnsoundXmlException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAXIMUM_DEPTH) {
                        throw unsound("elements nest deeper than " + MAXIMUM_DEPTH);
                    }
                    visitor.begin(name(), this);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    visitor.end(name());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    visitor.words(reader.getText());
                case XMLStreamConstants.DTD -> throw unsound("a document type is not allowed here");
                default -> {}
            }
        }
    }

    private String name() {
        return PREFIXES.getOrDefault(String.valueOf(reader.getNamespaceURI()), "x:") + reader.getLocalName();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Our own limit holds; that of the parser differs from one release of Java to the next.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }

    private UnsoundXmlException unsound(String reason) {
        return new UnsoundXmlException(
                reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber(), reason);
    }

    private static UnsoundXmlException unsound(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int begin = message.indexOf(MESSAGE);
        String reason = Clip.of(begin < 0 ? message : message.substring(begin + MESSAGE.length()));
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        return new UnsoundXmlException(line, column, "this is not XML (" + reason + ")");
    }
}

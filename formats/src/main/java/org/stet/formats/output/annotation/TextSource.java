package org.stet.formats.output.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stet.document.Document;
import org.stet.formats.output.writing.Address;
import org.stet.formats.output.writing.CodePoints;
import org.stet.formats.output.writing.WholeText;
import org.stet.text.Span;

/** What annotations point into: a text under its address, or under a name made of its id where it has none. Immutable; share freely. */
final class TextSource {
    /** UTF-16 code units on either side of the words that are quoted to find them again. */
    private static final int CONTEXT = 32;
    /** UTF-16 code units of an address that every annotation repeats; a longer one is no address. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final Document document;
    private final String name;
    private final String address;
    private final CodePoints points;

    TextSource(Document document) {
        this.document = document;
        this.name = "urn:sha256:" + document.id();
        this.address = document.url().filter(TextSource::isAddress).orElse(name);
        this.points = CodePoints.of(document.text());
    }

    /** Returns the name of the document, or of something in it, such as {@code urn:sha256:…#s1}. */
    String name(String of) {
        return of.isEmpty() ? name : name + "#" + of;
    }

    /** Returns the address of the text, or failing that its name. */
    String address() {
        return address;
    }

    private static boolean isAddress(String url) {
        return url.length() <= LONGEST_ADDRESS && Address.isAbsolute(url);
    }

    /** Writes a place by its offsets, which count code points, and by its words with some of those around them. */
    void selectors(Span span, JsonGenerator json) throws IOException {
        String text = document.text();
        Span place = points.span(span);
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", place.begin());
        json.writeNumberField("end", place.end());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", WholeText.of(text.substring(span.begin(), span.end())));
        json.writeStringField("prefix", WholeText.of(text.substring(before(span.begin()), span.begin())));
        json.writeStringField("suffix", WholeText.of(text.substring(span.end(), behind(span.end()))));
        json.writeEndObject();
        json.writeEndArray();
    }

    private int before(int offset) {
        int begin = Math.max(0, offset - CONTEXT);
        return isInsidePair(begin) ? begin + 1 : begin;
    }

    private int behind(int offset) {
        int end = Math.min(document.text().length(), offset + CONTEXT);
        return isInsidePair(end) ? end - 1 : end;
    }

    private boolean isInsidePair(int offset) {
        String text = document.text();
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}

package org.stet.formats.output.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.stet.formats.output.writing.PrintableText;

/** HTML under construction: every word and every value of an attribute is escaped. Confined to one thread. */
final class Html {
    private final Writer out;

    Html(OutputStream out) {
        this.out = new OutputStreamWriter(out, UTF_8);
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; an attribute with an empty value is left out
     */
    Html open(String element, String... attributes) throws IOException {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String element) throws IOException {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Adds words. */
    Html text(String words) throws IOException {
        out.append(escaped(words));
        return this;
    }

    /** Adds an element that holds only words. */
    Html element(String element, String words, String... attributes) throws IOException {
        return open(element, attributes).text(words).close(element);
    }

    /** Ends a line of the source. */
    Html line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Adds markup of ours as it is: never what was read. */
    Html markup(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }

    private static String escaped(String words) {
        String printable = PrintableText.of(words);
        StringBuilder escaped = new StringBuilder(printable.length() + 16);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

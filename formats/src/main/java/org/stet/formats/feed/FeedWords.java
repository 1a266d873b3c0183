package org.stet.formats.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The words of an element: markup that is written out, markup that is escaped, or plain text, as {@code type} and {@code mode} say
 * (RFC 4287, section 3.1, and Atom 0.3 before it). RSS says nothing, and its words are taken for escaped markup.
 */
final class FeedWords {
    private static final Set<String> PLAIN = Set.of("text", "text/plain");

    private FeedWords() {}

    /** Returns the words as HTML. */
    static String html(Element element) {
        if (element.childrenSize() > 0) {
            return element.html().replaceAll("<(/?)[A-Za-z][A-Za-z0-9]{0,20}:", "<$1");
        }
        String words = decoded(element);
        return isPlain(element) ? Entities.escape(words) : words;
    }

    /** Returns the words on one line, without markup. */
    static String plain(Element element) {
        if (element.childrenSize() > 0) {
            return oneLine(Jsoup.parse(html(element)).text());
        }
        String words = decoded(element);
        boolean isMarkup = !isPlain(element) && (words.indexOf('<') >= 0 || words.indexOf('&') >= 0);
        return oneLine(isMarkup ? Jsoup.parse(words).text() : words);
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static boolean isPlain(Element element) {
        return PLAIN.contains(element.attr("type").strip().toLowerCase(Locale.ROOT))
                && !element.attr("mode").equals("escaped");
    }

    /** Says whether the words are in base64: by their mode, or as what is neither text nor XML has to be (RFC 4287). */
    private static boolean isPacked(Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        return element.attr("mode").equalsIgnoreCase("base64")
                || (type.indexOf('/') > 0
                        && !type.startsWith("text/")
                        && !type.endsWith("xml")
                        && !element.hasAttr("mode"));
    }

    private static String decoded(Element element) {
        String words = element.wholeText();
        if (!isPacked(element)) {
            return words;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(words), UTF_8);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }
}

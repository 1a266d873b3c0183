package org.stet.formats.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The elements of HTML by what they do to the words in them (HTML Living Standard, section 15.3, "Flow content"). */
final class Tags {
    /** What an element does to the words in it. */
    enum Flow {
        /** Its words run on with those around it. */
        INLINE,
        /** Its words stand by themselves. */
        BLOCK,
        /** Its words stand by themselves, or beside those of the other cells of a row. */
        CELL,
        /** It ends a line. */
        BREAK,
        /** Its words are none for a reader of the page. */
        SKIPPED
    }

    private static final Map<String, Flow> FLOWS = new HashMap<>();
    private static final Map<String, Hints> HINTS = Map.ofEntries(
            Map.entry("nav", Hints.of(Hint.FURNITURE)),
            Map.entry("aside", Hints.of(Hint.FURNITURE)),
            Map.entry("footer", Hints.of(Hint.FURNITURE)),
            Map.entry("dialog", Hints.of(Hint.FURNITURE)),
            Map.entry("menu", Hints.of(Hint.FURNITURE)),
            Map.entry("header", Hints.of(Hint.HEADER)),
            Map.entry("address", Hints.of(Hint.BYLINE)),
            Map.entry("figure", Hints.of(Hint.CAPTION)),
            Map.entry("figcaption", Hints.of(Hint.CAPTION)),
            Map.entry("caption", Hints.of(Hint.CAPTION)),
            Map.entry("blockquote", Hints.of(Hint.BLOCKQUOTE)),
            Map.entry("article", Hints.of(Hint.ARTICLE)),
            Map.entry("h1", Hints.of(Hint.HEADLINE)));

    static {
        Set.of(
                        "address",
                        "article",
                        "aside",
                        "blockquote",
                        "body",
                        "caption",
                        "center",
                        "dd",
                        "details",
                        "dialog",
                        "dir",
                        "div",
                        "dl",
                        "dt",
                        "fieldset",
                        "figcaption",
                        "figure",
                        "footer",
                        "form",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "header",
                        "hgroup",
                        "hr",
                        "html",
                        "legend",
                        "li",
                        "main",
                        "menu",
                        "nav",
                        "ol",
                        "p",
                        "pre",
                        "search",
                        "section",
                        "summary",
                        "table",
                        "tbody",
                        "tfoot",
                        "thead",
                        "tr",
                        "ul")
                .forEach(tag -> FLOWS.put(tag, Flow.BLOCK));
        Set.of(
                        "head",
                        "script",
                        "style",
                        "noscript",
                        "template",
                        "svg",
                        "math",
                        "iframe",
                        "object",
                        "embed",
                        "applet",
                        "select",
                        "option",
                        "datalist",
                        "button",
                        "input",
                        "textarea",
                        "canvas",
                        "video",
                        "audio",
                        "map",
                        "frameset",
                        "noframes",
                        "rp",
                        "rt",
                        "progress",
                        "meter",
                        "label")
                .forEach(tag -> FLOWS.put(tag, Flow.SKIPPED));
        FLOWS.put("td", Flow.CELL);
        FLOWS.put("th", Flow.CELL);
        FLOWS.put("br", Flow.BREAK);
    }

    private Tags() {}

    /** Returns what an element of this name, in lower case, does to the words in it. */
    static Flow flow(String tag) {
        return FLOWS.getOrDefault(tag, Flow.INLINE);
    }

    /** Returns what the name hints at. */
    static Hints hints(String tag) {
        return HINTS.getOrDefault(tag, Hints.NONE);
    }

    /** Returns the level of a heading, 1 to 6; 0 for any other element. */
    static int headingLevel(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
                ? tag.charAt(1) - '0'
                : 0;
    }
}

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
    private static final Map<String, Hint> HINTS = Map.ofEntries(
            Map.entry("nav", Hint.FURNITURE),
            Map.entry("aside", Hint.FURNITURE),
            Map.entry("footer", Hint.FURNITURE),
            Map.entry("dialog", Hint.FURNITURE),
            Map.entry("menu", Hint.FURNITURE),
            Map.entry("header", Hint.HEADER),
            Map.entry("address", Hint.BYLINE),
            Map.entry("figure", Hint.CAPTION),
            Map.entry("figcaption", Hint.CAPTION),
            Map.entry("caption", Hint.CAPTION),
            Map.entry("blockquote", Hint.BLOCKQUOTE),
            Map.entry("article", Hint.ARTICLE),
            Map.entry("h1", Hint.HEADLINE));

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
    static Set<Hint> hints(String tag) {
        Hint hint = HINTS.get(tag);
        return hint == null ? Set.of() : Set.of(hint);
    }

    /** Returns the level of a heading, 1 to 6; 0 for any other element. */
    static int headingLevel(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
                ? tag.charAt(1) - '0'
                : 0;
    }
}

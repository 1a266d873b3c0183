package org.stet.formats.input;

import java.util.regex.Pattern;

/** Tells pages and feeds from plain text, by the element they begin with; a failing program may have written before it. */
final class MarkupSigns {
    private static final int HEAD = 1024;
    private static final int MOST_JUNK = 500;
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype html|html|head|body|script|style|meta|link|base|title|main|section|header|div"
                    + "|article|h[1-6]|p|cite|time|dl|table)\\b");
    private static final Pattern PAGE_LATER =
            Pattern.compile("(?m)^[ \\t]{0,99}<(?:!doctype html|html)\\b[^>\\n]{0,400}>");
    private static final Pattern FEED = Pattern.compile("<(?:(?:[a-z0-9]{1,20}:)?(?:rss|feed|rdf)|channel)(?=[\\s>/])");

    private static final Pattern NAME = Pattern.compile("\\.x?html?(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|b|i|em|strong|a|div|span|blockquote)(?:\\s[^<>]{0,400})?/?>", Pattern.CASE_INSENSITIVE);

    private MarkupSigns() {}

    /** Returns the kind of an input that is no captions and no JSON, from its first characters in lower case. */
    static InputKind kind(String start) {
        return start.startsWith("<") ? markup(start) : behindJunk(start);
    }

    /** Says whether a file is called as pages are. */
    static boolean isNamedAsPage(String file) {
        return NAME.matcher(file).find();
    }

    /** Says whether there is a tag that pages have in a text. */
    static boolean hasTags(String text) {
        return TAG.matcher(text).find();
    }

    private static InputKind markup(String start) {
        String root = start.substring(Prolog.end(start));
        if (FEED.matcher(root).lookingAt()) {
            return InputKind.FEED;
        }
        boolean openRemark = root.startsWith("<!--");
        if (PAGE.matcher(root).lookingAt()
                || PAGE.matcher(start).lookingAt()
                || (openRemark && PAGE.matcher(beginning(root)).find())) {
            return InputKind.HTML;
        }
        return start.startsWith("<?xml") ? InputKind.XML : InputKind.TEXT;
    }

    private static InputKind behindJunk(String start) {
        int declaration = start.indexOf("<?xml");
        if (declaration >= 0 && declaration <= MOST_JUNK) {
            String feed = start.substring(declaration);
            if (FEED.matcher(feed.substring(Prolog.end(feed))).lookingAt()) {
                return InputKind.FEED;
            }
        }
        return PAGE_LATER.matcher(beginning(start)).find() ? InputKind.HTML : InputKind.TEXT;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(HEAD, text.length()));
    }
}

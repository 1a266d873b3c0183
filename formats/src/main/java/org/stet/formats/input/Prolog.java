package org.stet.formats.input;

/** What may stand before the root element of XML: white space, comments, processing instructions, a document type. */
final class Prolog {
    private Prolog() {}

    /** Returns the offset of what follows, or of what is begun and does not end. */
    static int end(String text) {
        int at = 0;
        while (true) {
            int begin = afterSpace(text, at);
            int end = construct(text, begin);
            if (end < 0) {
                return begin;
            }
            at = end;
        }
    }

    private static int construct(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return after(text, "-->", at + 4);
        }
        if (text.startsWith("<?", at)) {
            return after(text, ">", at);
        }
        return text.regionMatches(true, at, "<!doctype", 0, 9) ? afterDocumentType(text, at) : -1;
    }

    private static int afterDocumentType(String text, int at) {
        int end = text.indexOf('>', at);
        int subset = text.indexOf('[', at);
        return subset >= 0 && subset < end
                ? after(text, ">", Math.max(subset, text.indexOf(']', subset)))
                : after(text, ">", at);
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    private static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }
}

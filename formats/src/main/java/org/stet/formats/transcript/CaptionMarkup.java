package org.stet.formats.transcript;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Markup in captions that have no standard: a few tags of HTML among the words, and orders to players in curly brackets. */
public final class CaptionMarkup {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:i|b|u|s|em|strong|font|span|c|ruby|rt|v|lang)(?:[\\s.][^<>\\n]{0,200}+)?/?>|<br\\s?/?>|<\\d\\d:[\\d:.,]{2,20}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER = Pattern.compile("\\{\\\\[^{}\\n]{1,200}+}|\\{/?[ibu]}|\\{[yY]:[ibus,]{1,9}}");

    private CaptionMarkup() {}

    /** Returns the words. An angle bracket that begins no known tag is one of them. */
    public static String plain(String text) {
        String plain = text.replace("\uFEFF", "").replace("\\N", "\n");
        if (plain.indexOf('<') >= 0) {
            plain = TAG.matcher(plain).replaceAll(tag -> tag.group().startsWith("<br") ? "\n" : "");
        }
        if (plain.indexOf('{') >= 0) {
            plain = ORDER.matcher(plain).replaceAll("");
        }
        return plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
    }
}

package org.stet.formats.caption;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The text of a SubRip caption: words with a few tags of HTML among them, and orders to players in curly brackets. */
final class SubRipText {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:i|b|u|s|em|strong|font|span|c|ruby|rt|v|lang)(?:[\\s.][^<>\\n]{0,200}+)?/?>|<br\\s?/?>|<\\d\\d:[\\d:.,]{2,20}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER = Pattern.compile("\\{\\\\[^{}\\n]{1,200}+}|\\{/?[ibu]}|\\{[yY]:[ibus,]{1,9}}");

    private SubRipText() {}

    /** Returns the words. An angle bracket that begins no known tag is one of them. */
    static String plain(String text) {
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

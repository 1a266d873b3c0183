package org.stet.proofreading;

import java.util.List;
import java.util.Locale;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Characters that do not belong in prose: one remark for each run of them. Control characters, the replacement
 * character, halves of surrogate pairs, private use and non-characters, and text that was decoded by the wrong table.
 */
final class BadCharacters {
    private BadCharacters() {}

    static List<Notice> in(Page page) {
        Cap found = new Cap(Notice.Code.BAD_CHARACTER);
        SourceText text = page.text();
        for (Span paragraph : text.paragraphs()) {
            int at = paragraph.begin();
            while (at < paragraph.end()) {
                int end = runEnd(text.text(), at, paragraph.end());
                if (end > at) {
                    Span run = new Span(at, end);
                    found.add(run, () -> message(text.text(), run));
                }
                at = end > at ? end : at + Character.charCount(text.text().codePointAt(at));
            }
        }
        return found.notices();
    }

    private static int runEnd(String text, int begin, int limit) {
        int at = begin;
        int next = at + badLength(text, at, limit);
        while (next > at) {
            at = next;
            next = at < limit ? at + badLength(text, at, limit) : at;
        }
        return at;
    }

    private static int badLength(String text, int at, int limit) {
        if (text.charAt(at) < 0x7F && text.charAt(at) >= ' ') {
            return 0;
        }
        int misread = Mojibake.lengthAt(text, at, limit);
        if (misread > 0) {
            return misread;
        }
        int codePoint = text.codePointAt(at);
        return isBad(codePoint) ? Character.charCount(codePoint) : 0;
    }

    private static boolean isBad(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            default ->
                codePoint == 0xFFFD || (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }

    /** Nobody types these; they are what is left of a letter or a curly mark that was decoded by the wrong table. */
    private static boolean isHighControl(char c) {
        return c >= 0x80 && c <= 0x9F;
    }

    private static String message(String text, Span run) {
        if (Mojibake.lengthAt(text, run.begin(), run.end()) > 0 || isHighControl(text.charAt(run.begin()))) {
            return "These characters look like text decoded by the wrong table; worth checking.";
        }
        int codePoint = text.codePointAt(run.begin());
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        return codePoint == 0xFFFD
                ? "A character was lost here (" + name + "); worth checking."
                : "The character " + name + " does not belong in prose; worth checking.";
    }
}

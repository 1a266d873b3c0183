package org.stet.formats.transcript;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.text.Span;

/** Lines at the foot of a transcript that nobody spoke: {@code END 2:05 P.M. EDT}, who made it, whose it is. */
final class ClosingLines {
    private static final Pattern CLOSING = Pattern.compile(
            "(?:\\W{0,3}end(?: of (?:transcript|interview|briefing|remarks|audio|recording))?\\W{0,3}"
                    + "|end\\s+\\d{1,2}[:.]\\d\\d\\s?[ap]\\.?m\\.?.{0,40}|[#*_=\\-–—~\\s]{2,80}|-\\s?30\\s?-|\\W{0,2}transcribed by .{1,200}|transcript (?:by|provided by|prepared by|courtesy) .{1,200}"
                    + "|this transcript was .{1,300}|copyright .{1,300}|(?:\\(c\\)|©).{1,300}|all rights reserved\\.?.{0,200}|https?://\\S{1,300}|source: ?https?://\\S{1,300})",
            Pattern.CASE_INSENSITIVE);

    private ClosingLines() {}

    /** Returns where the words spoken end: before the closing lines, if there are any. */
    static int begin(String text, List<Span> lines, int end) {
        int begin = end;
        for (int i = lines.size() - 1; i >= 0 && isClosing(text, lines.get(i)); i--) {
            begin = lines.get(i).begin();
        }
        return begin;
    }

    private static boolean isClosing(String text, Span line) {
        return line.length() <= 400
                && CLOSING.matcher(text.substring(line.begin(), line.end())).matches();
    }
}

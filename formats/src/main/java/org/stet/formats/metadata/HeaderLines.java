package org.stet.formats.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines {@code # key: value} at the very start of a plain text, ended by an empty line. They stay in the text and are
 * not prose. A line that is not one of them before the empty line makes all of them prose.
 *
 * @param metadata what they say
 * @param end the offset in the text after the empty line that ends them; 0 where there are none
 */
public record HeaderLines(Metadata metadata, int end) {
    private static final Set<String> KEYS =
            Set.of("outlet", "date", "title", "authors", "url", "source", "kind", "complete");
    private static final HeaderLines NONE = new HeaderLines(Metadata.NONE, 0);

    /** Finds the header lines of a text. The first value of a key counts. */
    public static HeaderLines of(String text) {
        Map<String, String> values = new HashMap<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = lineEnd(text, begin);
            String line = text.substring(begin, end).strip();
            int next = afterBreak(text, end);
            if (line.isEmpty()) {
                return begin == 0 ? NONE : new HeaderLines(new Metadata(values), next);
            }
            Optional<String> key = key(line);
            if (key.isEmpty()) {
                return NONE;
            }
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (!value.isEmpty()) {
                values.putIfAbsent(key.get(), value);
            }
            begin = next;
        }
        return new HeaderLines(new Metadata(values), begin);
    }

    private static Optional<String> key(String line) {
        int colon = line.indexOf(':');
        return line.startsWith("# ") && colon > 0
                ? Optional.of(line.substring(2, colon).strip()).filter(KEYS::contains)
                : Optional.empty();
    }

    private static int lineEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int afterBreak(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }
}

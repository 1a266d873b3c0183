package org.stet.formats.caption;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.formats.metadata.Metadata;

/** What the head of a file of captions says of it: a title behind the signature, lines {@code key: value}. Confined to one thread. */
final class CaptionMetadata {
    private static final Set<String> KEYS =
            Set.of("outlet", "date", "title", "authors", "url", "source", "kind", "complete", "language");
    private static final Pattern LINE = Pattern.compile("\\s*(?:#\\s*)?(\\p{Alpha}{3,9})\\s*:\\s*(\\S.*)");
    private static final int LONGEST = 2000;

    private final Map<String, String> values = new HashMap<>();

    /** Takes what stands behind the signature. */
    void title(String words) {
        String title = words.replaceFirst("^[\\s:–—-]+", "").strip();
        if (!title.isEmpty() && title.length() <= LONGEST) {
            values.put("title", title);
        }
    }

    /** Takes a line of the head or of a comment; one that says nothing known is passed over. The first value of a key counts. */
    void line(String line) {
        if (line.length() > LONGEST) {
            return;
        }
        Matcher pair = LINE.matcher(line);
        if (pair.matches() && KEYS.contains(pair.group(1).toLowerCase(Locale.ROOT))) {
            values.putIfAbsent(
                    pair.group(1).toLowerCase(Locale.ROOT), pair.group(2).strip());
        }
    }

    /** Returns all that was said. */
    Metadata metadata() {
        return new Metadata(values);
    }
}

package org.stet.formats.metadata;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The block between two lines {@code ---} at the very start of a Markdown document. Its lines {@code key: value} are
 * taken, whatever else YAML allows is passed over.
 *
 * @param metadata what it says, {@code author} as {@code authors}
 * @param end the offset in the text after the block; 0 where there is none that says anything
 */
public record FrontMatter(Metadata metadata, int end) {
    private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, 0);
    private static final int MOST_LINES = 200;

    /** Finds the front matter of a text. */
    public static FrontMatter of(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        int end = text.indexOf('\n') + 1;
        Iterator<String> lines = text.substring(end).lines().limit(MOST_LINES).iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            end = nextLine(text, end);
            if (line.stripTrailing().equals("---") || line.stripTrailing().equals("...")) {
                return values.isEmpty() ? NONE : new FrontMatter(new Metadata(values), end);
            }
            value(line).ifPresent(value -> values.putIfAbsent(key(line), value));
        }
        return NONE;
    }

    private static int nextLine(String text, int begin) {
        int newline = text.indexOf('\n', begin);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static String key(String line) {
        String key = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
        return key.equals("author") ? "authors" : key;
    }

    private static Optional<String> value(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || !Character.isLetter(line.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(unwrapped(line.substring(colon + 1).strip())).filter(value -> !value.isBlank());
    }

    private static String unwrapped(String value) {
        if (value.startsWith("[") && value.endsWith("]") && value.length() > 1) {
            return value.substring(1, value.length() - 1).replace("\"", "").strip();
        }
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }
}

package org.stet.formats.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines such as "By Mary Okafor and Dev Patel". */
final class Byline {
    private static final Pattern BY =
            Pattern.compile("(?:^|\\n)\\s*by:?\\s+(\\p{Lu}[^\\n,|•·0-9]{2,80})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);

    private Byline() {}

    /** Returns the names after "By" in the first line that has it. */
    static List<String> authors(List<String> lines) {
        for (String line : lines) {
            Matcher by = BY.matcher(line);
            if (by.find()) {
                return List.of(by.group(1).strip());
            }
        }
        return List.of();
    }

    /** Returns a name without "By" before it. */
    static String name(String written) {
        return LEAD.matcher(written.strip()).replaceFirst("").strip();
    }
}

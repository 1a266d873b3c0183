package org.stet.formats.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The head of a WARC record (ISO 28500): a line with the version, named fields, an empty line. */
final class WarcHead {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_FIELDS = 200;

    private WarcHead() {}

    /** Says whether the bytes at hand begin, at some byte, with the version of WARC that begins each record. */
    static boolean begins(Window window, int from) throws IOException {
        String version = "WARC/";
        if (!window.has(from + version.length() + 1)) {
            return false;
        }
        for (int i = 0; i < version.length(); i++) {
            if (window.at(from + i) != version.charAt(i)) {
                return false;
            }
        }
        return Character.isDigit(window.at(from + version.length()));
    }

    /** Returns the head that the bytes at hand begin with. */
    static Optional<RecordHead> of(Window window) throws IOException {
        Optional<String> line = window.line(0, LONGEST_LINE);
        int size = 0;
        Map<String, String> fields = new HashMap<>();
        String name = "";
        for (int i = 0; i < MOST_FIELDS && line.isPresent(); i++) {
            size = afterLine(window, size, line.get());
            line = window.line(size, LONGEST_LINE);
            String field = line.orElse("WARC/");
            if (field.isEmpty()) {
                return head(fields, afterLine(window, size, ""));
            }
            if (field.startsWith(" ") || field.startsWith("\t")) {
                fields.computeIfPresent(name, (key, value) -> value + " " + field.strip());
                continue;
            }
            int colon = field.indexOf(':');
            if (colon <= 0 || field.startsWith("WARC/")) {
                return Optional.empty();
            }
            name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            fields.putIfAbsent(name, field.substring(colon + 1).strip());
        }
        return Optional.empty();
    }

    private static int afterLine(Window window, int from, String line) {
        int end = from + line.length();
        return window.at(end) == '\r' ? end + 2 : end + 1;
    }

    private static Optional<RecordHead> head(Map<String, String> fields, int size) {
        String length = fields.getOrDefault("content-length", "");
        if (length.isEmpty() || length.length() > 18 || !length.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(new RecordHead(
                fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT),
                Optional.ofNullable(fields.get("warc-target-uri")).map(WarcHead::bare),
                Optional.ofNullable(fields.get("content-type")),
                size,
                Long.parseLong(length)));
    }

    /** Takes off the angle brackets that some writers put round an address. */
    private static String bare(String address) {
        return address.startsWith("<") && address.endsWith(">") && address.length() > 1
                ? address.substring(1, address.length() - 1)
                : address;
    }
}

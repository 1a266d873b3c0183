package org.stet.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A resource of words under {@code [headings]}, any number of words a line; a line that begins {@code #} is a remark.
 * Immutable; share freely.
 */
final class WordLists {
    private final Map<String, List<List<String>>> lines;

    private WordLists(Map<String, List<List<String>>> lines) {
        this.lines = lines;
    }

    /** Reads the resource of that name in this package. */
    static WordLists read(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            Objects.requireNonNull(in, () -> "word list " + name + " is not on the class path");
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name + " cannot be read", e);
        }
    }

    private static WordLists read(BufferedReader in) {
        Map<String, List<List<String>>> lines = new LinkedHashMap<>();
        List<List<String>> section = new ArrayList<>();
        for (String line : in.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = lines.computeIfAbsent(line.substring(1, line.length() - 1), heading -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(List.of(line.split(" +")));
            }
        }
        return new WordLists(lines);
    }

    /** Returns the words under a heading. */
    Set<String> words(String heading) {
        return Set.copyOf(
                lines(heading).stream().flatMap(List::stream).distinct().toList());
    }

    /** Returns the lines under a heading, each with its words. */
    List<List<String>> lines(String heading) {
        return Objects.requireNonNull(lines.get(heading), () -> "no words under [" + heading + "]");
    }
}

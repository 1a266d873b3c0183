package org.stet.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

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

    /** Returns the lines under a heading as phrases, words joined by one space. */
    Phrases phrases(String heading) {
        return new Phrases(lines(heading));
    }

    /** Returns, for each word under a heading, the numbers of the lines that hold it. */
    Map<String, Set<Integer>> groups(String heading) {
        return groups(heading, word -> word);
    }

    /** Returns, for the lemma of each word under a heading, the numbers of the lines that hold it. */
    Map<String, Set<Integer>> lemmaGroups(String heading) {
        return groups(heading, Lemmas::lemma);
    }

    private Map<String, Set<Integer>> groups(String heading, UnaryOperator<String> key) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        List<List<String>> all = lines(heading);
        for (int i = 0; i < all.size(); i++) {
            for (String word : all.get(i)) {
                groups.computeIfAbsent(key.apply(word), w -> new TreeSet<>()).add(i);
            }
        }
        return Map.copyOf(groups);
    }

    /** Returns the lines under a heading, each with its words. */
    List<List<String>> lines(String heading) {
        return Objects.requireNonNull(lines.get(heading), () -> "no words under [" + heading + "]");
    }
}

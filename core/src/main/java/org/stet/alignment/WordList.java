package org.stet.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of words that comes with the library: words in lower case, a line for each group, {@code #} beginning a remark. */
final class WordList {
    private WordList() {}

    /** Returns the words of each line. */
    static List<List<String>> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            List<List<String>> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String words = line.replaceFirst("#.*", "").strip();
                if (!words.isEmpty()) {
                    lines.add(List.of(words.split("\\s+")));
                }
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** Returns all the words. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        lines(name).forEach(words::addAll);
        return Set.copyOf(words);
    }
}

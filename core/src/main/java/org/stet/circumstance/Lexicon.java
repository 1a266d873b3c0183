package org.stet.circumstance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that the grammar asks for, by heading. Immutable; share freely. */
final class Lexicon {
    private static final Lexicon ENGLISH = read("words.txt");

    private final Map<String, Set<String>> words;

    private Lexicon(Map<String, Set<String>> words) {
        this.words = words;
    }

    static Lexicon english() {
        return ENGLISH;
    }

    /** Returns the words under a heading. */
    Set<String> words(String heading) {
        return Objects.requireNonNull(words.get(heading), () -> "no words under [" + heading + "]");
    }

    private static Lexicon read(String name) {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(in, () -> name + " is not on the class path"),
                        StandardCharsets.UTF_8))) {
            Set<String> section = new HashSet<>();
            for (String line : lines.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    section = words.computeIfAbsent(line.substring(1, line.length() - 1), heading -> new HashSet<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    section.addAll(Arrays.asList(line.split(" +", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return new Lexicon(words);
    }
}

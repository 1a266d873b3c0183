package org.stet.verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of everyday talk: a phrase made of them alone may be anybody's. Immutable; share freely. */
final class CommonWords {
    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_UNCOMMON = 3;

    private static final Set<String> ALL = read();

    private CommonWords() {}

    /** Says whether a quotation is too much one's own for two people to have said it by chance. */
    static boolean isDistinctive(DraftQuotation quotation) {
        List<String> words = quotation.spans().stream()
                .flatMap(span -> Person.words(span.text()).stream())
                .toList();
        return words.size() >= FEWEST_WORDS && uncommon(words) >= FEWEST_UNCOMMON;
    }

    /** Returns how many different words of a quotation are not of everyday talk. */
    static long uncommon(List<String> words) {
        return words.stream().filter(word -> !ALL.contains(word)).distinct().count();
    }

    private static Set<String> read() {
        try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("common-words.txt is missing from the library");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Person.words(line).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("common-words.txt cannot be read", e);
        }
    }
}
